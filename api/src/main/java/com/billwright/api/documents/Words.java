package com.billwright.api.documents;

import java.util.Locale;

/// Searched words as a pattern for SQL's `like … escape '\'`.
public final class Words {

    private Words() {}

    /// What contains the words, in lower case; `%%` for none.
    public static String like(String words) {
        return "%"
                + words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1")
                + "%";
    }
}
