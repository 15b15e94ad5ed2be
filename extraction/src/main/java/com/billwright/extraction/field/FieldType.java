package com.billwright.extraction.field;

/// What kind of value a field holds; decides how it is found, normalised and compared.
public enum FieldType {
    TEXT,
    IDENTIFIER,
    DATE,
    AMOUNT,
    CURRENCY,
    CHOICE
}
