package com.billwright.extraction.field;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A field that a bill can have: a standard one, or a tenant's own.
///
/// @param name machine name, lower case with underscores
/// @param standard the standard field that this is or resembles; null for one learnt from
///     corrections alone
public record Field(String name, FieldType type, @Nullable String standard) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public Field {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a field name: " + name);
        }
    }
}
