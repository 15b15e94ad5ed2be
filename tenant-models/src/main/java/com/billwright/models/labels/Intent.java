package com.billwright.models.labels;

/// What a person's confirmation of a field says.
public enum Intent {
    /// The page says so and the machine read it so.
    READ,
    /// The page says so but the machine read otherwise: teaches extraction.
    MISREAD,
    /// Not what the page says: never taught to extraction.
    OVERRIDDEN
}
