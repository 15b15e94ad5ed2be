package com.billwright.models.versions;

/// A version that was to serve and cannot: it was never trained, was thinned out, or stands on another
/// base. The message says which, for a person.
public final class CannotServeException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CannotServeException(String why) {
        super(why);
    }
}
