package com.billwright.models.booking;

import java.util.Locale;

/// What of a bill's booking is proposed: each has a list of its own to choose from.
public enum Target {
    ACCOUNT,
    PROPERTY;

    /// As confidences and scores name it.
    public String machineName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
