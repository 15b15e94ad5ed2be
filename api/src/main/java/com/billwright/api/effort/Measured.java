package com.billwright.api.effort;

import com.billwright.api.problems.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a screen measured while a person worked on a bill: numbers, nothing of what was typed.
///
/// @param keystrokes keys pressed
/// @param seconds of activity, pauses left out
/// @param pointer whether a mouse, pen or finger was used
@Schema(name = "Effort")
public record Measured(
        @Nullable Integer keystrokes, @Nullable Double seconds, @Nullable Boolean pointer) {

    private static final double LONGEST = 86_400;

    /// @throws com.billwright.api.problems.ProblemException when a number is no measure of work
    Measured checked() {
        boolean sensible =
                (keystrokes == null || keystrokes >= 0)
                        && (seconds == null || (seconds >= 0 && seconds <= LONGEST));
        if (!sensible) {
            throw Problem.of(
                            422,
                            "invalid",
                            "Keystrokes and seconds are counts of at most a day",
                            null)
                    .exception();
        }
        return this;
    }
}
