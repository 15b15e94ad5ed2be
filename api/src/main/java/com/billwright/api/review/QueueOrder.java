package com.billwright.api.review;

import com.billwright.api.problems.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// In which order bills are listed and come one after the other. What an order goes by is never null,
/// so that a bill's place tells which come after it; bills alike in it go by their id.
enum QueueOrder {
    /// What is most worth a person's time ([com.billwright.api.reading.WorthOfReview]).
    WORTH("p.worth", true),
    NEWEST("p.uploaded_at", true),
    /// What is due first; what has no due date last.
    DUE("coalesce(p.due_date, date '9999-12-31')", false),
    AMOUNT("coalesce(p.total, -1e30)", true),
    /// By the vendor's name; without a vendor last.
    VENDOR("coalesce(lower(p.vendor), U&'\\FFFF')", false),
    /// What was confirmed last.
    CONFIRMED("coalesce(p.confirmed_at, timestamptz '-infinity')", true);

    private final String by;
    private final boolean falling;

    QueueOrder(String by, boolean falling) {
        this.by = by;
        this.falling = falling;
    }

    /// @throws com.billwright.api.problems.ProblemException when there is no such order
    static QueueOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.machineName().equals(name))
                .findAny()
                .orElseThrow(() ->
                        Problem.of(
                                        422,
                                        "invalid",
                                        "There is no such order",
                                        Arrays.stream(values())
                                                .map(QueueOrder::machineName)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", "Orders are ", "")))
                                .exception());
    }

    String machineName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The clause that sorts `part p`.
    String clause() {
        String direction = falling ? " desc" : "";
        return " order by " + by + direction + ", p.id" + direction;
    }

    /// The condition on `part p` that it comes after the part `:after`.
    String after() {
        return "(%s, p.id) %s (select %s, a.id from part a where a.id = :after)"
                .formatted(by, falling ? "<" : ">", by.replace("p.", "a."));
    }
}
