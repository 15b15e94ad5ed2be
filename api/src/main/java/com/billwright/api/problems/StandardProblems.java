package com.billwright.api.problems;

import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/// The problem for a bare HTTP status.
public final class StandardProblems {

    private StandardProblems() {}

    public static Problem of(int status) {
        return switch (status) {
            case 401 ->
                    Problem.of(
                            401,
                            "sign-in-needed",
                            "Sign in first",
                            "The token is missing, expired or not valid here.");
            case 403 ->
                    Problem.of(403, "forbidden", "Not allowed", "Your role does not include this.");
            case 404 -> Problem.notFound();
            case 405 ->
                    Problem.of(405, "method-not-allowed", "This address has no such method", null);
            case 413 -> Problem.of(413, "too-large", "The request is too large", null);
            case 415 ->
                    Problem.of(
                            415,
                            "unsupported-media-type",
                            "This media type is not taken here",
                            null);
            default ->
                    status >= 500
                            ? Problem.of(status, "fault", "Something went wrong here", null)
                            : Problem.of(status, "refused", title(status), null);
        };
    }

    private static String title(int status) {
        @Nullable Status known = Status.fromStatusCode(status);
        return known == null ? "The request was refused" : known.getReasonPhrase();
    }
}
