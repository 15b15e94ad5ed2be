package com.billwright.extraction.lines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the articles on a page are: the words beside their numbers, and those above or below.
///
/// @param rows of the page, top to bottom
/// @param ends rows that are no part of any article: titles, sums
record Descriptions(List<TableRow> rows, List<Article> articles, Set<Integer> ends) {

    /// A vendor's or a trade's number of an article, before its name; no measure, such as 1100L.
    private static final Pattern ARTICLE_NUMBER =
            Pattern.compile(
                    "^(?!\\d+\\p{L}{1,2} )(?=\\S*\\d\\S*\\d\\S*\\d)[\\p{Lu}\\d./-]{5,} (?=\\p{L})");

    /// Begins a remark on an article: a bullet, or a label and a colon.
    private static final Pattern REMARK = Pattern.compile("[•*·] ?|\\p{L}[\\p{L}\\d .-]{1,40} ?:");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:GTIN|EAN|SKU|ISBN|Art(?:icle|ikel)?[.-]? ?-?(?:Nr|No|Num)|Item (?:No|#)|Réf|Ref)\\b.*|"
                            + REMARK.pattern()
                            + ".*",
                    Pattern.CASE_INSENSITIVE);

    /// Rows further apart than this many times their height are not one text.
    private static final double NEXT_ROW = 1.2;

    String of(int index) {
        Article article = articles.get(index);
        int from = after(index);
        int to = before(index);
        int below = article.header().map(Header::below).orElse(0);
        for (int row = article.first() + 1; below > 0 && row < to; row++) {
            Optional<TableRow.Words> name = named(article, row, to);
            if (name.isPresent() && --below == 0) {
                return text(article, name.get(), row, to, w -> wraps(article, w));
            }
        }
        if (article.name().isEmpty()) {
            int above = firstAbove(article, from);
            return above < article.first()
                    ? textAbove(article, above)
                    : named(article, article.first() + 1, to)
                            .map(n -> text(article, n, article.first() + 1, to, w -> true))
                            .orElse("");
        }
        return text(article, article.name().get(), article.first(), to, w -> true);
    }

    /// The last row above that is another's.
    private int after(int index) {
        int other = index == 0 ? -1 : articles.get(index - 1).last();
        return ends.stream().filter(e -> e < articles.get(index).first()).reduce(other, Math::max);
    }

    /// The first row below that is another's.
    private int before(int index) {
        int other = index + 1 < articles.size() ? articles.get(index + 1).first() : rows.size();
        return ends.stream().filter(e -> e > articles.get(index).last()).reduce(other, Math::min);
    }

    /// Where the words begin that stand right above an article without a name.
    private int firstAbove(Article article, int after) {
        int first = article.first();
        while (first - 1 > after
                && rows.get(first - 1).numbers().isEmpty()
                && gap(first - 1, first) < NEXT_ROW * height(first - 1)
                && named(article, first - 1, first).isPresent()) {
            first--;
        }
        return first;
    }

    private String textAbove(Article article, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < article.first(); i++) {
            named(article, i, article.first()).ifPresent(w -> append(text, w.text()));
        }
        return ARTICLE_NUMBER.matcher(text).replaceFirst("");
    }

    private Optional<TableRow.Words> named(Article article, int row, int to) {
        if (row >= to || row >= rows.size()) {
            return Optional.empty();
        }
        TableRow at = rows.get(row);
        return article.header().filter(h -> h.has(ColumnTitle.DESCRIPTION)).isPresent()
                ? article.header().get().description(at)
                : at.words().stream().filter(TableRow.Words::named).findFirst();
    }

    /// The name and what stands below it in its column.
    private String text(
            Article article,
            TableRow.Words name,
            int at,
            int to,
            Predicate<TableRow.Words> continues) {
        StringBuilder text =
                new StringBuilder(ARTICLE_NUMBER.matcher(name.text()).replaceFirst(""));
        boolean labelled = LABEL.matcher(name.text()).matches();
        double right = right(article, name);
        double bottom = name.box().y1();
        double height = Math.max(name.box().height(), 0.006);
        for (int i = at + 1; i < to; i++) {
            TableRow row = rows.get(i);
            if (i > article.last() && row.numbers().size() > 1) {
                break;
            }
            for (TableRow.Words words : row.words()) {
                boolean below = Math.abs(words.box().x0() - name.box().x0()) < 0.02;
                if (below && !labelled && REMARK.matcher(words.text()).lookingAt()) {
                    return text.toString();
                }
                if (below
                        && words.box().y0() - bottom < NEXT_ROW * height
                        && words.box().x0() < right) {
                    if (!continues.test(words)) {
                        return text.toString();
                    }
                    append(text, words.text());
                    bottom = words.box().y1();
                }
            }
            if (row.box().y0() - bottom > NEXT_ROW * height) {
                break;
            }
        }
        return text.toString();
    }

    /// A word parted at the end of its row is one.
    private static void append(StringBuilder text, String more) {
        int length = text.length();
        boolean parted =
                length > 1
                        && text.charAt(length - 1) == '-'
                        && Character.isLetter(text.charAt(length - 2))
                        && Character.isLowerCase(more.charAt(0));
        if (parted) {
            text.setLength(length - 1);
        } else if (length > 0) {
            text.append(' ');
        }
        text.append(more);
    }

    /// Whether these words' first would not have fitted the row above, as far as can be told: what
    /// is above ends near where the numbers begin.
    private boolean wraps(Article article, TableRow.Words words) {
        double room = right(article, words) - words.box().x0();
        return words.box().x0() + words.each().getFirst().box().width() + 0.7 * room
                > right(article, words);
    }

    private double right(Article article, TableRow.Words name) {
        return rows.get(article.first()).numbers().stream()
                .mapToDouble(n -> n.box().x0())
                .filter(x -> x > name.box().x0())
                .min()
                .orElse(1);
    }

    private double gap(int above, int below) {
        return rows.get(below).box().y0() - rows.get(above).box().y1();
    }

    private double height(int row) {
        return Math.max(rows.get(row).box().height(), 0.006);
    }
}
