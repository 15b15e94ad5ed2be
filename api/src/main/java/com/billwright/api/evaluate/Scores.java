package com.billwright.api.evaluate;

import com.billwright.api.evaluate.Judged.Outcome;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.models.base.Experience;
import com.billwright.models.confidence.Judgement;
import com.billwright.models.confidence.LearnThenTest;
import com.billwright.models.tenant.Tenant;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What was right and what was not, as a table for a person.
final class Scores {

    private final List<Judged> judged = new ArrayList<>();
    private final List<String> needless = new ArrayList<>();

    /// @param truth the true values that can be such values at all
    /// @param unknowable fields whose true value can be none of its type: nothing equals it
    void add(
            List<Field> fields,
            Map<Field, FieldValue> truth,
            List<Field> unknowable,
            Optional<Extraction> proposed,
            int earlier) {
        for (Field field : fields) {
            Optional<ProposedField> said = proposed.flatMap(p -> p.field(field.name()));
            FieldValue right = truth.get(field);
            if (right != null || unknowable.contains(field)) {
                Outcome outcome = said.map(s -> outcome(field, s, right)).orElse(Outcome.MISSING);
                double confidence = said.map(ProposedField::confidence).orElse(0.0);
                judged.add(new Judged(field.name(), outcome, earlier, confidence));
            } else if (said.isPresent()) {
                needless.add(field.name());
            }
        }
    }

    private static Outcome outcome(
            Field field, ProposedField said, @org.jspecify.annotations.Nullable FieldValue right) {
        return right != null && RightCandidates.equal(field.type(), said.value(), right)
                ? Outcome.RIGHT
                : Outcome.WRONG;
    }

    void print(List<Field> fields, PrintStream out) {
        out.printf(
                "%n%-22s %6s %6s %8s %6s %7s %10s %10s %12s%n",
                "field",
                "right",
                "wrong",
                "missing",
                "of",
                "share",
                "coverage*",
                "needless**",
                "from***");
        for (Field field : fields) {
            String name = field.name();
            long extra = needless.stream().filter(name::equals).count();
            row(out, name, j -> j.field().equals(name), extra);
        }
        row(out, "all", j -> true, needless.size());
        out.printf("%nBy earlier bills of the same vendor or layout%n");
        for (Experience experience : Experience.values()) {
            row(out, experience.toString(), j -> experience.covers(j.earlier()), 0);
        }
        out.printf(
                Locale.ROOT,
                """

                *  share that could be accepted unseen with at most 1%% of those wrong
                ** proposed where the truth names none: wrong, or not asked for
                *** the confidence from which on values may pass unseen: at most 1%% of them wrong, with
                    95%% certainty (Learn-then-Test); - for not enough evidence yet
                Calibration error %.3f
                """,
                Evidence.calibrationError(judged));
    }

    private void row(PrintStream out, String name, Predicate<Judged> which, long extra) {
        List<Judged> some = judged.stream().filter(which).toList();
        if (some.isEmpty() && extra == 0) {
            return;
        }
        long right = count(some, Outcome.RIGHT);
        out.printf(
                Locale.ROOT,
                "%-22s %6d %6d %8d %6d %7.3f %10.3f %10s %12s%n",
                name,
                right,
                count(some, Outcome.WRONG),
                count(some, Outcome.MISSING),
                some.size(),
                some.isEmpty() ? 0 : (double) right / some.size(),
                Evidence.coverage(some, 0.01),
                extra == 0 ? "" : Long.toString(extra),
                threshold(some));
    }

    private static String threshold(List<Judged> some) {
        var judgements =
                some.stream()
                        .filter(Judged::proposed)
                        .map(j -> new Judgement(j.confidence(), j.right()))
                        .toList();
        var threshold =
                LearnThenTest.threshold(judgements, Tenant.USUAL_MOST_WRONG, LearnThenTest.RISK);
        return threshold.isPresent() ? Double.toString(threshold.getAsDouble()) : "-";
    }

    private static long count(List<Judged> some, Outcome outcome) {
        return some.stream().filter(j -> j.outcome() == outcome).count();
    }
}
