package com.billwright.models.training;

/// A stored version cannot serve: it was trained on another base model or another version of the
/// features. Whoever serves falls back to one that can.
public final class WrongModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongModelException(String message) {
        super(message);
    }
}
