package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.TaxShare;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds a bill's lines by their arithmetic and their table's titles: a row in which one number is
/// the product of two others is a line, and so is one with an amount under the amounts' title. Where
/// the amounts of only some add up to a sum that the bill prints, those are the lines.
public final class LineFinder {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,3})?) ?%");

    /// After so many lines hardly one comes to more than all before.
    private static final int FEW = 3;

    /// @param lines in the bill's order; none where no row could be proven
    /// @param taxes one for each printed rate whose tax follows from its base
    public record Found(List<InvoiceLine> lines, List<TaxShare> taxes) {

        public static final Found NOTHING = new Found(List.of(), List.of());
    }

    private final AmountReader reader;
    private final Optional<KnownTable> known;
    private final HeaderTitles titles = new HeaderTitles();
    private final List<LinesOfSum.Proposed> lines = new ArrayList<>();
    private final List<BigDecimal> sums = new ArrayList<>();
    private final List<TaxShare> taxes = new ArrayList<>();
    private Optional<Header> header = Optional.empty();
    private boolean ended;
    private BigDecimal sum = BigDecimal.ZERO;
    private int count;

    /// Whether a line was found with its quantity: a row without one is hardly a line, then.
    private boolean complete;

    private LineFinder(AmountReader reader, Optional<KnownTable> known) {
        this.reader = reader;
        this.known = known;
    }

    /// @param locale how numbers that could be read two ways are meant
    public static Found find(DocumentText text, Locale locale) {
        return with(Optional.empty(), text, locale);
    }

    /// @param learnt the table of an earlier bill that looks the same
    public static Found find(DocumentText text, Locale locale, Optional<LearntTable> learnt) {
        Optional<KnownTable> known = learnt.filter(t -> !t.asFound()).map(KnownTable::new);
        Found found = with(known, text, locale);
        return found.lines().isEmpty() && known.isPresent() ? find(text, locale) : found;
    }

    private static Found with(Optional<KnownTable> known, DocumentText text, Locale locale) {
        LineFinder finder = new LineFinder(new AmountReader(locale), known);
        text.pages().forEach(finder::page);
        return new Found(
                LinesOfSum.choose(finder.lines, finder.sums),
                finder.taxes.stream().distinct().toList());
    }

    private void page(TextPage page) {
        List<TableRow> rows = new ArrayList<>(TableRow.all(page, reader));
        Optional<KnownTable.Start> start = known.flatMap(k -> k.on(rows));
        List<Article> articles = new ArrayList<>();
        Set<Integer> ends = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            Optional<Header> said = titles.at(rows, i);
            Optional<Header> here = start.map(s -> s.at(row, said)).orElse(said);
            if (here.isPresent()) {
                header = here.filter(Header::ofLines);
                ended = header.isEmpty();
                int rowsOfTitles = here.get().rows();
                for (int title = i; title < i + rowsOfTitles; title++) {
                    ends.add(title);
                }
                if (rowsOfTitles > 0) {
                    i += rowsOfTitles - 1;
                    continue;
                }
            }
            if (count > 0 && known.filter(k -> k.endsAt(rows.get(row))).isPresent()) {
                ended = true;
                ends(rows.get(i));
                ends.add(i);
                continue;
            }
            cut(rows, i);
            Optional<Article> article = article(rows, i);
            if (article.isPresent()) {
                i = article.get().last();
                add(articles, article.get(), rows);
            } else if (ends(rows.get(i))) {
                ends.add(i);
            }
        }
        Descriptions descriptions = new Descriptions(rows, articles, ends);
        for (int i = 0; i < articles.size(); i++) {
            String text = descriptions.of(i);
            if (!text.isEmpty()) {
                LineNumbers numbers = articles.get(i).numbers();
                lines.add(
                        new LinesOfSum.Proposed(
                                numbers.described(text),
                                numbers.proof(),
                                articles.get(i).doubtful()));
            }
        }
    }

    private void cut(List<TableRow> rows, int i) {
        header.ifPresent(h -> rows.set(i, h.cut(rows.get(i), reader)));
    }

    /// Whether the row is no article but ends one; its sums and taxes are noted.
    private boolean ends(TableRow row) {
        if (row.tax()) {
            TaxRow.share(row.numbers()).ifPresent(taxes::add);
        }
        if (row.numbers().isEmpty()) {
            ended |= row.titlesSums();
            return row.sum();
        }
        boolean repeats = repeatsSum(row);
        if (row.sum() && !row.carried()) {
            ended = true;
        }
        if (repeats || row.sum() || row.tax() || ended) {
            row.numbers().stream().map(NumberCell::value).forEach(sums::add);
        }
        return repeats || row.sum() || row.tax();
    }

    private Optional<Article> article(List<TableRow> rows, int i) {
        TableRow row = rows.get(i);
        if (row.numbers().isEmpty()) {
            return Optional.empty();
        }
        Optional<TableRow.Words> name = name(row);
        Optional<LineNumbers> proven = LineNumbers.proven(row, header);
        int last = i;
        if (i + 1 < rows.size() && proven.isEmpty()) {
            cut(rows, i + 1);
            if (name.isPresent()
                    && rows.get(i + 1).continuesNumbers(row, header)
                    && !repeatsSum(rows.get(i + 1))) {
                row = row.with(rows.get(i + 1));
                last = i + 1;
                proven = LineNumbers.proven(row, header);
            }
        }
        boolean share = row.tax() && (row.rated() || TaxRow.share(row.numbers()).isPresent());
        if (proven.isEmpty() && (share || repeatsSum(row))) {
            return Optional.empty();
        }
        Optional<LineNumbers> numbers = proven;
        if (numbers.isEmpty() && header.isPresent() && !ended && !row.sum()) {
            last = LineNumbers.titled(rows.get(i), header.get()).isPresent() ? i : last;
            numbers = LineNumbers.titled(last == i ? rows.get(i) : row, header.get());
        }
        boolean nameless = name.isEmpty() && header.isEmpty();
        int end = last;
        return numbers.filter(n -> !nameless)
                .map(n -> new Article(i, end, name, header, n, doubtful(rows.get(i), n)));
    }

    /// A row without proof may say a tax, a discount or a sum, and what costs nothing need not be
    /// bought.
    private boolean doubtful(TableRow row, LineNumbers numbers) {
        boolean bare = numbers.quantity().isEmpty() && numbers.price().isEmpty();
        return !numbers.proven()
                && (row.tax()
                        || row.deducts()
                        || (bare && numbers.amount().signum() == 0)
                        || (bare && complete)
                        || (bare && count > FEW && numbers.amount().compareTo(sum) >= 0));
    }

    /// Whether the row says what the lines so far come to: it is no line itself, whatever its words.
    private boolean repeatsSum(TableRow row) {
        return count > 1
                && row.numbers().size() == 1
                && row.numbers().getFirst().value().compareTo(sum) == 0;
    }

    /// Takes a discount off the article above where the row says that it is so much of that.
    private void add(List<Article> articles, Article article, List<TableRow> rows) {
        ended = false;
        if (!article.numbers().proven() && !articles.isEmpty()) {
            Article above = articles.getLast();
            BigDecimal amount = article.numbers().amount();
            if (deducts(rows.get(article.first()), above.numbers().amount(), amount)) {
                articles.set(articles.size() - 1, above.less(amount.abs()));
                sum = sum.subtract(amount.abs());
                return;
            }
        }
        articles.add(article);
        sum = sum.add(article.numbers().amount());
        complete |= article.numbers().quantity().isPresent();
        count++;
    }

    private boolean deducts(TableRow row, BigDecimal from, BigDecimal amount) {
        for (TableRow.Words words : row.words()) {
            var percent = PERCENT.matcher(words.text());
            if (row.deducts() && percent.find()) {
                Optional<BigDecimal> share = reader.number(percent.group(1));
                return share.map(s -> s.multiply(from).movePointLeft(2).subtract(amount.abs()))
                        .filter(d -> d.abs().compareTo(new BigDecimal("0.05")) < 0)
                        .isPresent();
            }
        }
        return false;
    }

    private Optional<TableRow.Words> name(TableRow row) {
        return header.filter(h -> h.has(ColumnTitle.DESCRIPTION)).isPresent()
                ? header.get().description(row)
                : row.words().stream()
                        .filter(TableRow.Words::named)
                        .max(Comparator.comparingDouble(w -> w.box().width()));
    }
}
