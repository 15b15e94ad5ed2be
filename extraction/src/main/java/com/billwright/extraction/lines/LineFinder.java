package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.candidate.Lines;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.TaxShare;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds a bill's lines by their arithmetic: a row in which one number is the product of two others
/// is a line. What is bought stands in the row's widest words, and below them until the next row.
public final class LineFinder {

    /// A vendor's or a trade's number of an article, before its name.
    private static final Pattern ARTICLE_NUMBER =
            Pattern.compile("^(?=\\S*\\d\\S*\\d\\S*\\d)[\\p{Lu}\\d./-]{5,} (?=\\p{L})");

    /// Begins a remark on an article: a bullet, or a label and a colon.
    private static final Pattern REMARK = Pattern.compile("[•*·] ?|\\p{L}[\\p{L} .-]{1,40} ?:");

    /// @param lines in the bill's order; none where no row could be proven
    /// @param taxes one for each printed rate whose tax follows from its base
    public record Found(List<InvoiceLine> lines, List<TaxShare> taxes) {

        public static final Found NOTHING = new Found(List.of(), List.of());
    }

    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<TaxShare> taxes = new ArrayList<>();

    private LineFinder() {}

    /// @param locale how numbers that could be read two ways are meant
    public static Found find(DocumentText text, Locale locale) {
        AmountReader reader = new AmountReader(locale);
        LineFinder finder = new LineFinder();
        for (TextPage page : text.pages()) {
            Lines printed = Lines.of(page);
            finder.page(
                    printed.lines().stream().map(l -> TableRow.of(printed, l, reader)).toList());
        }
        return new Found(List.copyOf(finder.lines), finder.taxes.stream().distinct().toList());
    }

    private void page(List<TableRow> rows) {
        Optional<Titles> titles = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            Optional<Titles> here = Titles.of(row);
            if (here.isPresent()) {
                titles = here;
                continue;
            }
            if (row.tax()) {
                share(row).ifPresent(taxes::add);
            }
            Optional<Product> product = Product.in(row.numbers());
            if (product.isEmpty() && i + 1 < rows.size() && rows.get(i + 1).continuesNumbers(row)) {
                row = row.with(rows.get(i + 1));
                product = Product.in(row.numbers());
            }
            Optional<TableRow.Words> name = name(row, titles);
            if (product.isPresent() && name.isPresent()) {
                lines.add(line(product.get(), titles, described(rows, i, name.get())));
            } else if (titles.isPresent() && name.isPresent() && !row.sum() && !row.tax()) {
                Optional<NumberCell> amount = titles.get().amountAlone(row);
                String words = described(rows, i, name.get());
                amount.ifPresent(a -> lines.add(amountOnly(words, a)));
            } else if (row.sum() && !row.numbers().isEmpty()) {
                titles = Optional.empty();
            }
        }
    }

    private static Optional<TableRow.Words> name(TableRow row, Optional<Titles> titles) {
        return titles.flatMap(t -> t.description(row))
                .or(() ->
                        row.words().stream()
                                .filter(w -> w.text().chars().anyMatch(Character::isLetter))
                                .max(Comparator.comparingDouble(w -> w.box().width())));
    }

    /// The name and what stands below it in its column.
    private static String described(List<TableRow> rows, int at, TableRow.Words name) {
        StringBuilder text =
                new StringBuilder(ARTICLE_NUMBER.matcher(name.text()).replaceFirst(""));
        double right =
                rows.get(at).numbers().stream()
                        .mapToDouble(n -> n.box().x0())
                        .filter(x -> x > name.box().x0())
                        .min()
                        .orElse(1);
        double bottom = name.box().y1();
        double height = Math.max(name.box().height(), 0.006);
        for (int i = at + 1; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (Titles.of(row).isPresent()
                    || row.sum()
                    || (row.tax() && !row.numbers().isEmpty())
                    || row.numbers().size() > 1) {
                break;
            }
            for (TableRow.Words words : row.words()) {
                boolean below = Math.abs(words.box().x0() - name.box().x0()) < 0.02;
                if (below && REMARK.matcher(words.text()).lookingAt()) {
                    return text.toString();
                }
                if (below && words.box().y0() - bottom < 1.2 * height && words.box().x0() < right) {
                    text.append(' ').append(words.text());
                    bottom = words.box().y1();
                }
            }
            if (row.box().y0() - bottom > 1.2 * height) {
                break;
            }
        }
        return text.toString();
    }

    private static InvoiceLine line(Product p, Optional<Titles> titles, String description) {
        boolean swapped = titles.map(t -> t.swaps(p.quantity(), p.price())).orElse(false);
        NumberCell quantity = swapped ? p.price() : p.quantity();
        NumberCell price = swapped ? p.quantity() : p.price();
        return new InvoiceLine(
                description,
                Optional.of(quantity.value()),
                quantity.unit(),
                Optional.of(price.value()),
                Optional.of(p.amount().value()),
                Optional.empty());
    }

    private static InvoiceLine amountOnly(String description, NumberCell amount) {
        return new InvoiceLine(
                description,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(amount.value()),
                Optional.empty());
    }

    private static Optional<TaxShare> share(TableRow row) {
        for (NumberCell rate : row.numbers()) {
            for (NumberCell base : row.numbers()) {
                for (NumberCell tax : row.numbers()) {
                    if (isTax(rate, base, tax)) {
                        return Optional.of(
                                new TaxShare(
                                        Optional.of(rate.value()),
                                        Optional.of(base.value()),
                                        Optional.of(tax.value()),
                                        ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTax(NumberCell rate, NumberCell base, NumberCell tax) {
        return rate != base
                && tax != base
                && tax != rate
                && base.money()
                && tax.money()
                && rate.value().signum() > 0
                && rate.value().intValue() < 40
                && Product.near(rate.value().multiply(base.value()).movePointLeft(2), tax.value());
    }
}
