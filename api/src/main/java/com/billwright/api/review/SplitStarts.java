package com.billwright.api.review;

import com.billwright.api.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks the pages on which a person says that bills start.
final class SplitStarts {

    private SplitStarts() {}

    /// @throws com.billwright.api.problems.ProblemException when they do not ascend from 1 within the
    ///     document
    static List<Integer> checked(@Nullable List<@Nullable Integer> starts, int pages) {
        List<Integer> checked = new ArrayList<>();
        for (Integer start : starts == null ? List.<@Nullable Integer>of() : starts) {
            int least = checked.isEmpty() ? 1 : checked.getLast() + 1;
            if (start == null || start < least || start > pages || (least == 1 && start != 1)) {
                throw wrong(pages);
            }
            checked.add(start);
        }
        if (checked.isEmpty()) {
            throw wrong(pages);
        }
        return checked;
    }

    private static RuntimeException wrong(int pages) {
        return Problem.of(
                        422,
                        "invalid",
                        "These are no starts of bills",
                        "Give pages that ascend from 1 to at most %d.".formatted(pages))
                .exception();
    }
}
