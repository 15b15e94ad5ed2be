package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Finds everything on a document that could be a field's value. What no finder finds, no model can
/// choose: recall counts here, choosing comes later.
public final class CandidateFinders {

    /// A long document says what matters on its first and last pages.
    private static final int FIRST_PAGES = 5;

    private static final int LAST_PAGES = 3;
    private static final int MOST_OF_A_PAGE = 900;

    private static final List<CandidateFinder> TYPED =
            List.of(
                    new DateFinder(),
                    new AmountFinder(),
                    new IbanFinder(),
                    new VatIdFinder(),
                    new IdentifierFinder(),
                    new CurrencyFinder(),
                    new TermsFinder(),
                    new AddressFinder(),
                    new NameFinder());

    private record Span(FieldType type, List<Integer> words, FieldValue value) {}

    private CandidateFinders() {}

    /// The candidates in the order of pages and finders, each once.
    ///
    /// @param locale the tenant's: decides what `1.234` and `04/05/2020` mean where the page does not
    /// @param remembered this document's kin among earlier bills: their values are looked for too
    public static List<Candidate> find(
            DocumentText text, Locale locale, List<RememberedBill> remembered) {
        return find(text, locale, remembered, Stated.nothing());
    }

    /// @param stated by the document itself: its values are looked for too
    public static List<Candidate> find(
            DocumentText text, Locale locale, List<RememberedBill> remembered, Stated stated) {
        CandidateFinder known = new KnownValueFinder(remembered, stated);
        List<Candidate> candidates = new ArrayList<>();
        for (TextPage page : pagesThatMatter(text)) {
            Lines lines = Lines.of(page);
            Set<Span> seen = new HashSet<>();
            Consumer<Candidate> found =
                    c -> {
                        if (seen.size() < MOST_OF_A_PAGE
                                && seen.add(new Span(c.type(), c.words(), c.value()))) {
                            candidates.add(c);
                        }
                    };
            known.find(lines, locale, found);
            TYPED.forEach(finder -> finder.find(lines, locale, found));
        }
        return candidates;
    }

    private static List<TextPage> pagesThatMatter(DocumentText text) {
        List<TextPage> pages = text.pages().stream().filter(p -> !p.words().isEmpty()).toList();
        if (pages.size() <= FIRST_PAGES + LAST_PAGES) {
            return pages;
        }
        List<TextPage> kept = new ArrayList<>(pages.subList(0, FIRST_PAGES));
        kept.addAll(pages.subList(pages.size() - LAST_PAGES, pages.size()));
        return kept;
    }
}
