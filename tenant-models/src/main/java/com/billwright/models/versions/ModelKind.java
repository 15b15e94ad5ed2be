package com.billwright.models.versions;

import java.util.Locale;

/// What a model is for.
public enum ModelKind {
    FIELDS,
    VENDOR,
    ACCOUNT,
    PROPERTY;

    /// The name in addresses and tables: lower case.
    public String machineName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such kind
    public static ModelKind of(String machineName) {
        for (var kind : values()) {
            if (kind.machineName().equals(machineName)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No such kind of model: " + machineName);
    }
}
