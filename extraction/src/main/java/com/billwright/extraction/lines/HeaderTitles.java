package com.billwright.extraction.lines;

import com.billwright.extraction.text.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the titles of a table's columns, each of which may take several printed rows.
final class HeaderTitles {

    private static final int MOST_ROWS = 5;
    private static final int LONGEST = 48;
    private static final Pattern NET =
            Pattern.compile(".*(?:\\bnet|netto|\\bht\\b|excl|hors taxe|ohne).*");
    private static final Pattern GROSS =
            Pattern.compile(".*(?:gross|brutto|\\bttc\\b|incl|inkl|\\bbrut\\b).*");

    private static final Pattern NUMBER =
            Pattern.compile(
                    ".*(?:\\b(?:nr|no|n°|nº|num|number|code|sku|gtin|ean|ref|réf|référence|reference|referencia|codice|código|nummer|id)\\b|nummer|#).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A piece of a title, or all of it.
    private record Piece(TableRow.Words words, int row) {}

    private final class Column {

        private final List<Piece> pieces = new ArrayList<>();

        Column(Piece first) {
            pieces.add(first);
        }

        String text() {
            return String.join(" ", pieces.stream().map(p -> p.words.text()).toList());
        }

        Box box() {
            return pieces.stream().map(p -> p.words.box()).reduce(Box::union).orElseThrow();
        }

        boolean over(Piece piece) {
            Box all = box();
            return piece.words.box().x0() < all.x1() && piece.words.box().x1() > all.x0();
        }

        /// The piece, or the whole, that is a known title.
        Optional<ColumnTitle> title() {
            return titled(text())
                    .or(() ->
                            pieces.stream()
                                    .flatMap(p -> titled(p.words.text()).stream())
                                    .filter(t -> t != ColumnTitle.UNIT)
                                    .min(Comparator.naturalOrder()));
        }

        /// How many numbers of an article stand over the one that is titled so.
        int above(ColumnTitle title) {
            for (Piece piece : pieces) {
                if (titled(piece.words.text()).filter(t -> t == title).isPresent()) {
                    return (int)
                            pieces.stream()
                                    .filter(p -> p.row < piece.row)
                                    .filter(p -> NUMBER.matcher(p.words.text()).matches())
                                    .count();
                }
            }
            return 0;
        }
    }

    private final Map<String, Optional<ColumnTitle>> texts = new HashMap<>();

    /// Empty when no header begins with that row. A header names two columns and holds no number.
    Optional<Header> at(List<TableRow> rows, int from) {
        if (!titles(rows.get(from))) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < rows.size()
                && to - from < MOST_ROWS
                && titles(rows.get(to))
                && rows.get(to).box().y0() - rows.get(to - 1).box().y1()
                        < 0.9 * rows.get(from).box().height()) {
            to++;
        }
        if (!severalIn(rows.subList(from, to))) {
            return Optional.empty();
        }
        Optional<Header> here = best(rows, from, to);
        for (int later = from + 1; later < to && here.isPresent(); later++) {
            if (best(rows, later, to).filter(h -> h.says() >= here.get().says()).isPresent()) {
                return Optional.empty();
            }
        }
        return here;
    }

    /// The one that says most of those that begin with a row; the shortest of these.
    private Optional<Header> best(List<TableRow> rows, int from, int to) {
        return IntStream.rangeClosed(from + 1, to)
                .mapToObj(end -> header(rows.subList(from, end)))
                .flatMap(Optional::stream)
                .max(
                        Comparator.comparingInt(Header::says)
                                .thenComparing(Comparator.comparingInt(Header::rows).reversed()));
    }

    private Optional<ColumnTitle> titled(String text) {
        return texts.computeIfAbsent(text, ColumnTitle::of);
    }

    /// No title stands alone: some row of a header has two.
    private static boolean severalIn(List<TableRow> rows) {
        return rows.stream().anyMatch(r -> r.words().size() > 1);
    }

    private static boolean titles(TableRow row) {
        return row.numbers().isEmpty()
                && row.words().stream().allMatch(w -> w.text().length() <= LONGEST);
    }

    private Optional<Header> header(List<TableRow> rows) {
        List<Column> columns = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (TableRow.Words cell : rows.get(r).words()) {
                for (TableRow.Words title : apart(cell)) {
                    Piece piece = new Piece(title, r);
                    columns.stream()
                            .filter(c -> c.over(piece))
                            .findFirst()
                            .ifPresentOrElse(
                                    c -> c.pieces.add(piece), () -> columns.add(new Column(piece)));
                }
            }
        }
        columns.sort(Comparator.comparingDouble(c -> c.box().x0()));
        Map<ColumnTitle, Column> known = byTitle(columns);
        boolean numbers =
                known.containsKey(ColumnTitle.AMOUNT) || known.containsKey(ColumnTitle.PRICE);
        boolean goods =
                known.containsKey(ColumnTitle.DESCRIPTION)
                        || known.containsKey(ColumnTitle.QUANTITY);
        // Each row of titles is needed for one.
        boolean trailing =
                rows.size() > 1
                        && known.values().stream()
                                .flatMap(c -> c.pieces.stream())
                                .noneMatch(p -> p.row == rows.size() - 1);
        boolean other = known.containsKey(ColumnTitle.TAX_BASE) && known.size() > 1;
        if (trailing || !(other || (numbers && goods))) {
            return Optional.empty();
        }
        Map<ColumnTitle, Box> places = new EnumMap<>(ColumnTitle.class);
        if (other) {
            return Optional.of(new Header(List.of(), places, rows.size(), 0));
        }
        known.forEach((title, column) -> places.put(title, column.box()));
        Column described = known.get(ColumnTitle.DESCRIPTION);
        return Optional.of(
                new Header(
                        columns.stream().map(Column::box).toList(),
                        places,
                        rows.size(),
                        described == null ? 0 : described.above(ColumnTitle.DESCRIPTION)));
    }

    /// Titles that stand too close together for a gap to tell them apart.
    private List<TableRow.Words> apart(TableRow.Words cell) {
        boolean whole = titled(cell.text()).isPresent();
        for (int i = 1; i < cell.each().size(); i++) {
            Optional<ColumnTitle> left = titled(cell.to(i).text());
            Optional<ColumnTitle> right = titled(cell.from(i).text());
            boolean complete =
                    left.filter(t -> t == ColumnTitle.QUANTITY).isPresent()
                            || cell.to(i).text().endsWith("%");
            boolean apart =
                    left.isPresent()
                            && right.isPresent()
                            && (!whole || (complete && !right.equals(left)));
            if (apart) {
                return List.of(cell.to(i), cell.from(i));
            }
        }
        if (!whole && cell.each().size() > 2) {
            List<TableRow.Words> rest = apart(cell.from(1));
            return rest.size() > 1
                    ? Stream.concat(Stream.of(cell.to(1)), rest.stream()).toList()
                    : List.of(cell);
        }
        return List.of(cell);
    }

    /// A price in the last column is the amount, where no other column is.
    private Map<ColumnTitle, Column> byTitle(List<Column> columns) {
        Map<ColumnTitle, Column> known = new EnumMap<>(ColumnTitle.class);
        for (Column column : columns) {
            column.title().ifPresent(t -> known.merge(t, column, (a, b) -> better(t, a, b)));
        }
        Column article = known.remove(ColumnTitle.ARTICLE);
        if (article != null) {
            known.putIfAbsent(ColumnTitle.DESCRIPTION, article);
        }
        List<Column> prices =
                columns.stream()
                        .filter(c -> c.title().filter(t -> t == ColumnTitle.PRICE).isPresent())
                        .toList();
        Column last = columns.getLast();
        if (!known.containsKey(ColumnTitle.AMOUNT) && prices.contains(last)) {
            known.put(ColumnTitle.AMOUNT, last);
            known.remove(ColumnTitle.PRICE, last);
        }
        return known;
    }

    /// Of two columns with the same title: the net amount, else the last; the last article, as its
    /// number comes before; of others the first.
    private Column better(ColumnTitle title, Column first, Column second) {
        if (title != ColumnTitle.AMOUNT) {
            return title == ColumnTitle.ARTICLE ? second : first;
        }
        return rank(second) >= rank(first) ? second : first;
    }

    private int rank(Column column) {
        String text = column.text().toLowerCase(Locale.ROOT);
        return GROSS.matcher(text).matches() ? 0 : NET.matcher(text).matches() ? 2 : 1;
    }
}
