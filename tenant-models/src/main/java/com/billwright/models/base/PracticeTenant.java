package com.billwright.models.base;

import java.util.List;

/// A tenant to practise with.
///
/// @param name of the set of documents, or `made up`
/// @param bills in the order in which they come in
/// @param ofMemory whether its answers are not what the fields usually are, so that they teach only
///     how much the memory of earlier answers counts
record PracticeTenant(String name, List<PracticeBill> bills, boolean ofMemory) {

    static final String MADE_UP = "made up";

    PracticeTenant {
        bills = List.copyOf(bills);
    }

    boolean real() {
        return !name.equals(MADE_UP);
    }
}
