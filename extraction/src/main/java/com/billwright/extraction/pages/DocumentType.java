package com.billwright.extraction.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a document is to the business that received it.
public enum DocumentType {
    /// Asks for money.
    INVOICE,
    /// Gives money back.
    CREDIT_NOTE,
    /// Lists bills and payments, asks for nothing new.
    STATEMENT,
    /// Says that something was bought and paid, at a till for instance.
    RECEIPT,
    /// Anything else: letters, orders, delivery notes, terms.
    OTHER;

    /// All machine names, in the order of the types.
    public static final List<String> NAMES =
            Arrays.stream(values()).map(DocumentType::machineName).toList();

    /// The name in tables and addresses: `credit_note`.
    public String machineName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The type of that machine name; empty when there is none.
    public static Optional<DocumentType> of(String machineName) {
        return Arrays.stream(values()).filter(t -> t.machineName().equals(machineName)).findFirst();
    }
}
