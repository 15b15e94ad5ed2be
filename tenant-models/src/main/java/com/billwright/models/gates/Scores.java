package com.billwright.models.gates;

import java.util.List;

/// How champion and challenger did on the same held-out bills.
///
/// @param champion share of right answers over all fields, 0 to 1
/// @param challenger share of right answers over all fields, 0 to 1
/// @param bills how many bills were held out
/// @param answers how many answers were compared
/// @param better on how many bills the challenger had more right
/// @param worse on how many bills the challenger had fewer right
public record Scores(
        double champion,
        double challenger,
        int bills,
        int answers,
        int better,
        int worse,
        List<FieldScore> fields) {

    /// Of nothing: there were too few bills.
    public static final Scores NONE = new Scores(0, 0, 0, 0, 0, 0, List.of());

    public Scores {
        fields = List.copyOf(fields);
    }
}
