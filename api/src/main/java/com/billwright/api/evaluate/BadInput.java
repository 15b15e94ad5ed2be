package com.billwright.api.evaluate;

/// What a person gave cannot be evaluated; the message tells them why.
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
