package com.billwright.api.problems;

import org.jspecify.annotations.Nullable;

/// A request's body, which a client may leave out.
public final class Body {

    private Body() {}

    /// @throws ProblemException when there is none
    public static <T> T given(@Nullable T body) {
        if (body == null) {
            throw Problem.of(400, "malformed-json", "A JSON body is expected here", null)
                    .exception();
        }
        return body;
    }
}
