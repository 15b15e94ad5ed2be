package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.text.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The titles over a table's columns and where they stand.
///
/// @param all every column's title, also those that say nothing known
/// @param known where those stand that do
/// @param rows how many printed rows the titles take
/// @param below how many rows below an article's first its description stands: more than none where
///     the description's title stands below another, such as an article number's
record Header(List<Box> all, Map<ColumnTitle, Box> known, int rows, int below) {

    /// A number further than this from every title, in page widths, belongs to none.
    private static final double FAR = 0.06;

    private static final double ALIGNED = 0.016;

    /// Whether the table is one of lines.
    boolean ofLines() {
        return has(ColumnTitle.AMOUNT) || has(ColumnTitle.PRICE);
    }

    /// How much it tells about a table of lines.
    int says() {
        return known.size() + (has(ColumnTitle.AMOUNT) ? 1 : 0);
    }

    boolean has(ColumnTitle title) {
        return known.containsKey(title);
    }

    /// The row with its cells cut where columns meet too closely for a gap to tell.
    TableRow cut(TableRow row, AmountReader reader) {
        List<NumberCell> numbers = new ArrayList<>();
        List<TableRow.Words> words = new ArrayList<>();
        Optional<Box> description = Optional.ofNullable(known.get(ColumnTitle.DESCRIPTION));
        for (NumberCell number : row.numbers()) {
            int start = columnStart(number.words(), description);
            boolean described =
                    description.filter(d -> near(number.box().x0(), d.x0())).isPresent()
                            && titleOf(number).filter(t -> t != ColumnTitle.DESCRIPTION).isEmpty();
            if (start > 0) {
                add(number.words().to(start), reader, numbers, words);
                words.add(number.words().from(start));
            } else if (described) {
                words.add(number.words());
            } else {
                numbers.add(number);
            }
        }
        for (TableRow.Words cell : row.words()) {
            TableRow.Words rest = cell;
            int start = columnStart(cell, description);
            if (start > 0) {
                add(cell.to(start), reader, numbers, words);
                rest = cell.from(start);
            }
            int number = rest.each().size() - 1;
            Optional<NumberCell> last = numberUnderTitle(rest, number, reader);
            if (number > 0 && last.isPresent()) {
                numbers.add(last.get());
                rest = rest.to(number);
            }
            add(rest, reader, numbers, words);
        }
        numbers.sort(Comparator.comparingDouble(n -> n.box().x0()));
        words.sort(Comparator.comparingDouble(w -> w.box().x0()));
        return new TableRow(row.box(), List.copyOf(numbers), List.copyOf(words));
    }

    private void add(
            TableRow.Words cell,
            AmountReader reader,
            List<NumberCell> numbers,
            List<TableRow.Words> words) {
        NumberCell.of(cell, reader)
                .or(() -> quantityInWords(cell, reader))
                .ifPresentOrElse(numbers::add, () -> words.add(cell));
    }

    /// A quantity whose unit is words.
    private Optional<NumberCell> quantityInWords(TableRow.Words cell, AmountReader reader) {
        Box title = known.get(ColumnTitle.QUANTITY);
        if (title == null || cell.each().size() > 4 || cell.box().x1() < title.x0()) {
            return Optional.empty();
        }
        Box first = cell.each().getFirst().box();
        return first.x0() > title.x0() - 0.03 && first.x0() < title.x1()
                ? NumberCell.of(cell.to(1), reader).map(n -> n.of(cell.from(1).text()))
                : Optional.empty();
    }

    /// Which of a cell's words begins the column of descriptions: the nearest to its title's edge.
    private static int columnStart(TableRow.Words cell, Optional<Box> description) {
        if (description.isEmpty()) {
            return 0;
        }
        double edge = description.get().x0();
        return IntStream.range(0, cell.each().size())
                .boxed()
                .filter(i -> near(cell.each().get(i).box().x0(), edge))
                .min(
                        Comparator.comparingDouble(
                                i -> Math.abs(cell.each().get(i).box().x0() - edge)))
                .orElse(0);
    }

    private Optional<NumberCell> numberUnderTitle(
            TableRow.Words cell, int index, AmountReader reader) {
        return NumberCell.of(cell.from(index), reader)
                .filter(n -> n.unit().isEmpty())
                .filter(n ->
                        titleOf(n)
                                .filter(t -> t != ColumnTitle.DESCRIPTION && t != ColumnTitle.UNIT)
                                .map(known::get)
                                .filter(t -> n.box().x0() < t.x1() && n.box().x1() > t.x0())
                                .isPresent());
    }

    /// The row's words in the column of descriptions.
    Optional<TableRow.Words> description(TableRow row) {
        Box title = known.get(ColumnTitle.DESCRIPTION);
        List<TableRow.Words> named = row.words().stream().filter(TableRow.Words::named).toList();
        if (title == null) {
            return Optional.empty();
        }
        double end = all.stream().mapToDouble(Box::x0).filter(x -> x > title.x1()).min().orElse(1);
        double before =
                all.stream()
                        .filter(b -> b.x1() < title.x0())
                        .mapToDouble(Box::centreX)
                        .max()
                        .orElse(-1);
        return named.stream()
                .filter(w -> near(w.box().x0(), title.x0()))
                .findFirst()
                .or(() ->
                        named.stream()
                                .filter(w -> w.box().x0() < title.x1() + 0.01)
                                .filter(w -> w.box().x1() > title.x0())
                                .findFirst())
                .or(() ->
                        named.stream()
                                .filter(w -> w.box().x0() > before && w.box().x0() < end)
                                .max(Comparator.comparingDouble(w -> w.box().width())));
    }

    /// The words in a column.
    Optional<TableRow.Words> words(TableRow row, ColumnTitle title) {
        Box box = known.get(title);
        return row.words().stream()
                .filter(w -> box != null && w.box().x0() < box.x1() && w.box().x1() > box.x0())
                .findFirst();
    }

    /// The row's rightmost number in a column.
    Optional<NumberCell> number(TableRow row, ColumnTitle title) {
        return row.numbers().reversed().stream()
                .filter(n -> titleOf(n).map(t -> ofUnit(n, t)).filter(t -> t == title).isPresent())
                .findFirst();
    }

    /// A number and its unit under the units' title are a quantity.
    private ColumnTitle ofUnit(NumberCell number, ColumnTitle title) {
        return title == ColumnTitle.UNIT && !number.unit().isEmpty() ? ColumnTitle.QUANTITY : title;
    }

    /// Whether the titles say that these two are the other way round.
    boolean swaps(NumberCell quantity, NumberCell price) {
        Box first = known.get(ColumnTitle.QUANTITY);
        Box second = known.get(ColumnTitle.PRICE);
        return first != null
                && second != null
                && distance(first, price.box()) + distance(second, quantity.box())
                        < distance(first, quantity.box()) + distance(second, price.box());
    }

    /// Whether no title says that a product's numbers are others: that its amount is something else,
    /// or that the quantity or the price is another number.
    boolean allows(Product product, TableRow row) {
        List<NumberCell> factors = List.of(product.quantity(), product.price());
        boolean amount =
                !has(ColumnTitle.AMOUNT)
                        || over(product.amount())
                                .filter(b -> !b.equals(known.get(ColumnTitle.AMOUNT)))
                                .isEmpty();
        return amount
                && number(row, ColumnTitle.QUANTITY).filter(q -> !factors.contains(q)).isEmpty()
                && number(row, ColumnTitle.PRICE).filter(p -> !factors.contains(p)).isEmpty();
    }

    /// What stands over a number; empty when nothing known does.
    Optional<ColumnTitle> titleOf(NumberCell number) {
        return over(number)
                .flatMap(nearest ->
                        known.entrySet().stream()
                                .filter(e -> e.getValue().equals(nearest))
                                .map(Map.Entry::getKey)
                                .findFirst());
    }

    private Optional<Box> over(NumberCell number) {
        return all.stream()
                .min(Comparator.comparingDouble(b -> distance(b, number.box())))
                .filter(b -> distance(b, number.box()) < FAR);
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < ALIGNED;
    }

    /// How far a number's edge or middle is from its title's, in page widths.
    private static double distance(Box title, Box at) {
        return Math.min(
                Math.abs(at.x1() - title.x1()),
                Math.min(Math.abs(at.x0() - title.x0()), Math.abs(at.centreX() - title.centreX())));
    }
}
