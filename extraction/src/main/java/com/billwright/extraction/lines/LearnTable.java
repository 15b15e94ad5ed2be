package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.lines.LearntTable.Carries;
import com.billwright.extraction.lines.LearntTable.Column;
import com.billwright.extraction.lines.LinePlaces.Place;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Works out from a bill's confirmed lines where its table has its columns. What is learnt is what finds
/// the confirmed lines best again on their own pages.
public final class LearnTable {

    private LearnTable() {}

    /// @param confirmed the bill's lines, as a person left them
    /// @param earlier what a bill of the same layout had taught
    public static LearntTable from(
            DocumentText text,
            List<InvoiceLine> confirmed,
            Locale locale,
            Optional<LearntTable> earlier) {
        List<LearntTable> all = new ArrayList<>();
        earlier.filter(t -> !t.asFound()).ifPresent(all::add);
        all.add(LearntTable.AS_FOUND);
        shown(text, confirmed, new AmountReader(locale)).ifPresent(all::add);
        LearntTable best = LearntTable.AS_FOUND;
        double most = -1;
        for (LearntTable table : all) {
            List<InvoiceLine> found = LineFinder.find(text, locale, Optional.of(table)).lines();
            double agreement = RightLines.agreement(found, confirmed);
            if (agreement > most) {
                most = agreement;
                best = table;
            }
        }
        return best;
    }

    /// Empty when neither the amounts nor the prices are on the page.
    private static Optional<LearntTable> shown(
            DocumentText text, List<InvoiceLine> confirmed, AmountReader reader) {
        List<List<TableRow>> pages = LinePlaces.rows(text, reader);
        List<Place> places = LinePlaces.of(pages, confirmed, reader);
        List<Column> columns = new ArrayList<>(NumberColumns.of(places));
        if (columns.stream()
                .noneMatch(c -> c.carries() == Carries.AMOUNT || c.carries() == Carries.PRICE)) {
            return Optional.empty();
        }
        Optional<DescriptionColumn> described = DescriptionColumn.of(places, pages);
        described.ifPresent(d -> columns.add(d.column()));
        Place first = places.getFirst();
        List<TableRow> rows = pages.get(first.page());
        TitleRows titles = TitleRows.above(rows, first.row(), columns);
        return Optional.of(
                new LearntTable(
                        columns,
                        titles.words(),
                        titles.rows(),
                        rows.get(first.row()).box().y0(),
                        described.map(DescriptionColumn::below).orElse(0),
                        LearntEnd.of(places, pages)));
    }
}
