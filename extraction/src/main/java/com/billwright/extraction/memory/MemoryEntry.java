package com.billwright.extraction.memory;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.candidate.Surroundings;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.lines.LearnTable;
import com.billwright.extraction.lines.LearntTable;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A confirmed bill in the form in which a memory stores it.
///
/// @param bill its similarity is 1: it is asked about nothing yet
public record MemoryEntry(
        String key, LayoutSignature signature, HeadSignature head, RememberedBill bill) {

    /// The key of the layout that it belongs to.
    public String layout() {
        return bill.layout();
    }

    /// Makes the entry of a bill that was just confirmed.
    ///
    /// @param key the label's id
    /// @param right the confirmed values by field name; a field without one is not remembered
    /// @param earlier what was remembered before: a layout known there keeps its key
    public static MemoryEntry of(
            String key,
            DocumentText text,
            Map<String, StandsAt> right,
            List<Field> fields,
            Locale locale,
            VendorMemory earlier) {
        List<RememberedBill> kin = earlier.recall(text);
        String layout = kin.isEmpty() ? key : kin.getFirst().layout();
        List<Candidate> candidates = CandidateFinders.find(text, locale, kin);
        List<Surroundings> surroundings = Surroundings.of(text, candidates);
        List<RememberedAnswer> answers = new ArrayList<>();
        for (Field field : fields) {
            StandsAt value = right.get(field.name());
            if (value != null) {
                answers.add(answer(field, value, candidates, surroundings));
            }
        }
        return new MemoryEntry(
                key,
                LayoutSignature.of(text),
                HeadSignature.of(text),
                new RememberedBill(key, layout, 1, answers));
    }

    /// The same entry, that knows also the table of the bill's lines.
    ///
    /// @param lines as a person left them
    /// @param earlier what was remembered before
    public MemoryEntry with(
            DocumentText text, List<InvoiceLine> lines, Locale locale, VendorMemory earlier) {
        Optional<LearntTable> known = RememberedBill.table(earlier.recall(text));
        LearntTable table = LearnTable.from(text, lines, locale, known);
        return new MemoryEntry(key, signature, head, bill.with(table));
    }

    public byte[] toBytes() {
        return MemoryEntryCodec.encode(this);
    }

    /// @throws IllegalArgumentException when the bytes are not an entry's
    public static MemoryEntry fromBytes(byte[] bytes) {
        return MemoryEntryCodec.decode(bytes);
    }

    private static RememberedAnswer answer(
            Field field,
            StandsAt right,
            List<Candidate> candidates,
            List<Surroundings> surroundings) {
        String value = right.value().normalised();
        OptionalInt match =
                right.page() == 0
                        ? OptionalInt.empty()
                        : RightCandidates.match(candidates, field, right);
        if (match.isPresent()) {
            Candidate c = candidates.get(match.getAsInt());
            Surroundings s = surroundings.get(match.getAsInt());
            return new RememberedAnswer(
                    field.name(),
                    field.type(),
                    value,
                    c.page(),
                    c.box(),
                    s.left(),
                    s.above(),
                    s.shape(),
                    s.rank());
        }
        // A place that a person pointed at still tells where to look, though no finder finds its
        // words.
        int page = right.box() == null ? 0 : right.page();
        return new RememberedAnswer(
                field.name(),
                field.type(),
                value,
                page,
                page == 0 ? null : right.box(),
                List.of(),
                List.of(),
                "",
                -1);
    }
}
