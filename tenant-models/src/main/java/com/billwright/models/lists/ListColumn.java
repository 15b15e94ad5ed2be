package com.billwright.models.lists;

import java.util.List;
import java.util.function.UnaryOperator;

/// A column of a list, in its table and, under the same name, in its file.
///
/// @param many whether an entry can have several values in it
/// @param longest of one value, in characters
/// @param kept what is kept of a value as it was written
public record ListColumn(String name, boolean many, int longest, UnaryOperator<String> kept) {

    /// An entry has at most so many values in one column.
    public static final int MOST_VALUES = 100;

    static ListColumn one(String name, int longest) {
        return new ListColumn(name, false, longest, UnaryOperator.identity());
    }

    static ListColumn many(String name) {
        return new ListColumn(name, true, 300, UnaryOperator.identity());
    }

    static ListColumn identifiers(String name) {
        return new ListColumn(name, true, 60, Vendors::identifier);
    }

    /// What keeps values from being stored, in words; empty when nothing does.
    public String wrong(List<String> values) {
        if (values.size() > MOST_VALUES) {
            return "has more than %d values".formatted(MOST_VALUES);
        }
        for (String value : values) {
            if (value.length() > longest) {
                return "is longer than %d characters".formatted(longest);
            }
            if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')) {
                return "has a character that cannot be printed";
            }
            if (!value.isBlank() && kept.apply(value).isBlank()) {
                return "has neither letters nor digits: " + value;
            }
        }
        return "";
    }
}
