package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds texts and identifiers that are known beforehand, where they stand on this page: those that
/// people confirmed on earlier bills of this kind, for a person may have taken a span that no rule
/// would; and those that the document states in its XML or QR codes.
final class KnownValueFinder implements CandidateFinder {

    private static final Set<String> COUNTRY = Set.of(Locale.getISOCountries());

    /// @param value what the words mean; null for what they say
    private record Wanted(FieldType type, List<String> tokens, @Nullable String value) {}

    private final Set<Wanted> wanted = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    KnownValueFinder(List<RememberedBill> remembered, Stated stated) {
        for (RememberedBill bill : remembered) {
            for (RememberedAnswer answer : bill.answers()) {
                List<String> tokens = ValueWords.of(answer.value());
                boolean textual =
                        answer.type() == FieldType.TEXT || answer.type() == FieldType.IDENTIFIER;
                if (textual && answer.page() > 0 && !tokens.isEmpty()) {
                    wanted.add(new Wanted(answer.type(), tokens, null));
                    withoutCountry(tokens)
                            .ifPresent(
                                    t -> wanted.add(new Wanted(answer.type(), t, answer.value())));
                    if (answer.type() == FieldType.TEXT) {
                        texts.add(answer.value());
                    }
                }
            }
        }
        for (Stated.Value value : stated.fields()) {
            FieldType type = StandardFields.type(value.field());
            if (type == FieldType.TEXT || type == FieldType.IDENTIFIER) {
                StatedForms.of(value).forEach(tokens -> wanted.add(new Wanted(type, tokens, null)));
            }
        }
    }

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        if (wanted.isEmpty()) {
            return;
        }
        List<List<String>> tokens =
                lines.page().words().stream().map(w -> ValueWords.of(w.text())).toList();
        for (int word = 0; word < tokens.size(); word++) {
            for (Wanted one : wanted) {
                match(lines, tokens, word, one.tokens(), new ArrayList<>())
                        .flatMap(words -> candidate(lines, one, words))
                        .ifPresent(found);
            }
        }
        if (lines.page().reading() != Reading.DIGITAL) {
            misread(lines, found);
        }
    }

    private static Optional<Candidate> candidate(Lines lines, Wanted one, List<Integer> words) {
        return one.value() == null
                ? Spans.text(lines, one.type(), words)
                : Optional.of(meant(lines, one.type(), words, one.value()));
    }

    /// Words that mean another text than they say.
    private static Candidate meant(Lines lines, FieldType type, List<Integer> words, String value) {
        return Spans.candidate(lines, type, words, lines.text(words), new FieldValue.Text(value));
    }

    /// Earlier bills' texts in words that were read with errors: what is meant is the earlier text,
    /// and the more letters differ the less sure that is.
    private void misread(Lines lines, Consumer<Candidate> found) {
        NearText.Letters letters = NearText.Letters.of(lines);
        for (String text : texts) {
            NearText.find(letters, text)
                    .filter(place -> place.edits() > 0)
                    .map(place ->
                            meant(lines, FieldType.TEXT, place.words(), text)
                                    .lessSure(1 - (double) place.edits() / text.length()))
                    .ifPresent(found);
        }
    }

    /// An address that ends in its country's code, which few bills print.
    private static Optional<List<String>> withoutCountry(List<String> tokens) {
        boolean coded =
                tokens.size() > 3 && COUNTRY.contains(tokens.getLast().toUpperCase(Locale.ROOT));
        return coded ? Optional.of(tokens.subList(0, tokens.size() - 1)) : Optional.empty();
    }

    /// The words from `word` on, along its line or down its column, whose tokens are `rest`.
    private static Optional<List<Integer>> match(
            Lines lines,
            List<List<String>> tokens,
            int word,
            List<String> rest,
            List<Integer> taken) {
        List<String> own = tokens.get(word);
        if (own.size() > rest.size()
                || !rest.subList(0, own.size()).equals(own)
                || (own.isEmpty() && taken.isEmpty())) {
            return Optional.empty();
        }
        taken.add(word);
        List<String> left = rest.subList(own.size(), rest.size());
        if (left.isEmpty()) {
            return Optional.of(List.copyOf(taken));
        }
        Cell cell = lines.cellOf().get(word);
        int at = cell.words().indexOf(word);
        if (at + 1 < cell.words().size()) {
            return match(lines, tokens, cell.words().get(at + 1), left, taken);
        }
        return lines.below(cell)
                .flatMap(b -> match(lines, tokens, b.words().getFirst(), left, taken));
    }
}
