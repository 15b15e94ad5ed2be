package com.billwright.api.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A refusal as RFC 9457 has it.
///
/// @param type `urn:billwright:problem:` and a code that a program can rely on, or `about:blank`
/// @param title the same for every occurrence
/// @param detail what to do about this occurrence; null when the title says it all
/// @param extensions further members, for instance `errors`
@JsonPropertyOrder({"type", "title", "status", "detail"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "A refusal (RFC 9457)")
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    /// The media type of a problem.
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        extensions = Map.copyOf(extensions);
    }

    /// @param code lower case with hyphens, part of the API
    public static Problem of(int status, String code, String title, @Nullable String detail) {
        return new Problem("urn:billwright:problem:" + code, title, status, detail, Map.of());
    }

    public static Problem notFound() {
        return of(404, "not-found", "Not found", "There is nothing here, or not for you.");
    }

    public Problem with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(extensions);
        more.put(name, value);
        return new Problem(type, title, status, detail, more);
    }

    /// This problem to throw: what a use case refuses with.
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
