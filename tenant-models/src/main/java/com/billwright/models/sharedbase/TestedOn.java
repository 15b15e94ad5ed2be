package com.billwright.models.sharedbase;

/// Whose bills a base model was compared on.
public enum TestedOn {
    /// Consenting tenants that it was not trained on.
    HELD_OUT,
    /// The tenants that it served first, on bills of that time.
    FIRST
}
