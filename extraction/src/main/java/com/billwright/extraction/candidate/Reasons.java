package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Says in words for a person what speaks for a candidate.
public final class Reasons {

    private final List<Candidate> candidates;
    private final List<RememberedBill> remembered;
    private final Map<Integer, PageView> views;
    private final List<Surroundings> surroundings;
    private final NumberFacts facts;

    public Reasons(DocumentText text, List<Candidate> candidates, List<RememberedBill> remembered) {
        this.candidates = candidates;
        this.remembered = remembered;
        this.views = Surroundings.views(text, candidates);
        this.surroundings = Surroundings.of(views, candidates);
        this.facts = new NumberFacts(candidates);
    }

    /// What speaks for the candidate as that field's value, strongest first, at most 4.
    public List<String> of(Field field, int candidate) {
        Candidate c = candidates.get(candidate);
        List<String> reasons = new ArrayList<>();
        Evidence.agreement(field, remembered, c, surroundings.get(candidate))
                .ifPresent(a -> fromMemory(a, c, reasons));
        if (reasons.isEmpty()) {
            label(c).ifPresent(reasons::add);
        }
        fromValue(c, reasons);
        return List.copyOf(reasons.subList(0, Math.min(4, reasons.size())));
    }

    private void fromMemory(Evidence.Agreement agreement, Candidate c, List<String> reasons) {
        if (agreement.value() > 0) {
            reasons.add("the same value as on " + bills(agreement.value(), agreement.answers()));
        }
        String left = left(c);
        String above = above(c);
        if (agreement.label() > 0 && !left.isEmpty()) {
            reasons.add(
                    "stands right of “"
                            + left
                            + "” as on "
                            + bills(agreement.label(), agreement.answers()));
        } else if (agreement.above() > 0 && !above.isEmpty()) {
            reasons.add(
                    "stands below “"
                            + above
                            + "” as on "
                            + bills(agreement.above(), agreement.answers()));
        } else if (agreement.place() > 0) {
            reasons.add(
                    "stands where it stood on " + bills(agreement.place(), agreement.answers()));
        }
    }

    private static String bills(int agreeing, int all) {
        if (all == 1) {
            return "the earlier bill of this layout";
        }
        return agreeing == all
                ? "the " + all + " earlier bills of this layout"
                : agreeing + " of the " + all + " earlier bills of this layout";
    }

    private java.util.Optional<String> label(Candidate c) {
        String left = left(c);
        String above = above(c);
        if (!left.isEmpty()) {
            return java.util.Optional.of("stands right of “" + left + "”");
        }
        return above.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of("stands below “" + above + "”");
    }

    private void fromValue(Candidate c, List<String> reasons) {
        if (c.value() instanceof FieldValue.Amount(var amount)) {
            if (facts.isSum(amount)) {
                reasons.add("the sum of two other amounts on the page");
            } else if (facts.isLargerAddend(amount) || facts.isSmallerAddend(amount)) {
                reasons.add("adds up with another amount to a third one on the page");
            }
            if (facts.largenessRank(amount) == 0) {
                reasons.add("the largest amount on the page");
            }
        } else if (c.value() instanceof FieldValue.Day(var day)) {
            if (facts.days() == 1) {
                reasons.add("the only date on the page");
            } else if (facts.fromEarliest(day) == 0) {
                reasons.add("the earliest date on the page");
            } else if (facts.fromLatest(day) == 0) {
                reasons.add("the latest date on the page");
            }
        } else if (c.type() == FieldType.IDENTIFIER) {
            if (Iban.isValid(c.value().normalised().replaceAll("\\s", ""))) {
                reasons.add("its checksum is right");
            } else if (VatId.isValid(c.value().normalised())) {
                reasons.add("a VAT number whose checksum is right");
            }
        }
    }

    private String left(Candidate c) {
        PageView view = view(c);
        List<Integer> words = view.left(c, 3);
        int nearest = words.isEmpty() ? -1 : words.getFirst();
        return words.stream()
                .filter(w ->
                        view.lines().cellOf().get(w).equals(view.lines().cellOf().get(nearest)))
                .sorted()
                .map(w -> view.lines().word(w).text())
                .collect(Collectors.joining(" "))
                .replaceAll("[:\\s]+$", "");
    }

    private String above(Candidate c) {
        PageView view = view(c);
        List<Integer> words = view.above(c, 3);
        int nearest = words.isEmpty() ? -1 : words.getFirst();
        return words.stream()
                .filter(w ->
                        view.lines().cellOf().get(w).equals(view.lines().cellOf().get(nearest)))
                .map(w -> view.lines().word(w).text())
                .collect(Collectors.joining(" "))
                .replaceAll("[:\\s]+$", "");
    }

    private PageView view(Candidate c) {
        return Objects.requireNonNull(views.get(c.page()));
    }
}
