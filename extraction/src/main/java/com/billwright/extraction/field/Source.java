package com.billwright.extraction.field;

/// Who answered for a proposed value.
public enum Source {
    /// The XML inside an e-invoice.
    XML,
    /// A QR code on the page.
    QR,
    /// This vendor's earlier bills: without them the answer would have been another or less sure.
    MEMORY,
    /// The base model or a tenant's model version.
    MODEL,
    /// A plain rule, for instance the tenant's only currency.
    RULE;

    /// Whether the document itself says so, for machines.
    public boolean stated() {
        return this == XML || this == QR;
    }
}
