package com.billwright.api.documents;

import com.billwright.api.problems.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The states that a listing is asked for.
public final class States {

    private States() {}

    /// @param commaSeparated names of states; all states when blank
    /// @throws com.billwright.api.problems.ProblemException when there is no such state
    public static Set<PartState> of(String commaSeparated) {
        if (commaSeparated.isBlank()) {
            return EnumSet.allOf(PartState.class);
        }
        try {
            return Arrays.stream(commaSeparated.split(","))
                    .map(name -> PartState.valueOf(name.strip()))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                            422,
                            "invalid",
                            "There is no such state",
                            "States are " + Arrays.toString(PartState.values()))
                    .exception();
        }
    }
}
