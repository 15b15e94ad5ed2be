package com.billwright.models.versions;

import java.util.Locale;

/// What a model is for.
public enum ModelKind {
    FIELDS,
    VENDOR,
    ACCOUNT,
    PROPERTY,
    /// Of which type a document is.
    DOCUMENT_TYPE,
    /// Where bills start in a document.
    SPLIT;

    /// How many bytes a version may take, stored: the four about fields, vendor, account and property
    /// 100 KB together.
    public int mostBytes() {
        return 1024 * (this == FIELDS ? 64 : 12);
    }

    /// The name in addresses and tables: `document-type`.
    public String machineName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
