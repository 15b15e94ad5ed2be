package com.billwright.models.gates;

import com.billwright.extraction.InvoiceExtractor;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.models.training.ConfirmedValue;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Both models' answers on one held-out or guard bill, with the memory that the bill had when it came
/// in.
///
/// @param champion the champion's, a field each; fields that nobody has or proposes are left out
/// @param challenger the challenger's, for the same fields
record Rematch(LabelledBill bill, List<Answer> champion, List<Answer> challenger) {

    /// Of the guard bills and the held-out ones, oldest first.
    static List<Rematch> of(
            CandidateScorer champion,
            CandidateScorer challenger,
            Split split,
            List<Field> fields,
            Locale locale) {
        List<Rematch> rematches = new ArrayList<>();
        BiConsumer<LabelledBill, VendorMemory> test =
                (bill, memory) ->
                        rematches.add(
                                of(
                                        bill,
                                        extract(bill, fields, locale, champion, memory),
                                        extract(bill, fields, locale, challenger, memory),
                                        fields));
        Replay replay = new Replay(fields, locale);
        replay.over(
                split.older(),
                (bill, memory) -> {
                    if (split.isGuard(bill)) {
                        test.accept(bill, memory);
                    }
                });
        replay.over(split.holdout(), test);
        return rematches;
    }

    private static Extraction extract(
            LabelledBill bill,
            List<Field> fields,
            Locale locale,
            CandidateScorer scorer,
            VendorMemory memory) {
        return InvoiceExtractor.values(bill.text(), fields, locale, scorer, memory);
    }

    private static Rematch of(
            LabelledBill bill, Extraction champion, Extraction challenger, List<Field> fields) {
        Rematch rematch = new Rematch(bill, new ArrayList<>(), new ArrayList<>());
        for (Field field : fields) {
            ConfirmedValue confirmed = bill.values().get(field.name());
            Answer one = Answer.of(field, said(champion, field, confirmed), bill);
            Answer other = Answer.of(field, said(challenger, field, confirmed), bill);
            boolean asked =
                    confirmed != null || one.value().isPresent() || other.value().isPresent();
            boolean decided = confirmed != null && confirmed.overridden();
            if (asked && !decided) {
                rematch.champion.add(one);
                rematch.challenger.add(other);
            }
        }
        return rematch;
    }

    /// A value that merely follows from others is no mistake on a bill of which nobody confirmed one.
    private static Optional<ProposedField> said(
            Extraction extraction, Field field, @Nullable ConfirmedValue confirmed) {
        return extraction
                .field(field.name())
                .filter(p -> confirmed != null || p.source() != Source.RULE);
    }

    /// By how many right answers the challenger is ahead.
    int ahead() {
        return right(challenger) - right(champion);
    }

    int answers() {
        return champion.size();
    }

    static int right(List<Answer> answers) {
        return (int) answers.stream().filter(Answer::right).count();
    }

    /// What the challenger would say differently on this bill.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < champion.size(); i++) {
            Optional<FieldValue> before = champion.get(i).value();
            Optional<FieldValue> after = challenger.get(i).value();
            if (!before.equals(after)) {
                changes.add(
                        new Change(
                                bill.key(),
                                champion.get(i).field().name(),
                                before,
                                after,
                                champion.get(i).right(),
                                challenger.get(i).right()));
            }
        }
        return changes;
    }
}
