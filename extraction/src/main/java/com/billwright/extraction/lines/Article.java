package com.billwright.extraction.lines;

import java.math.BigDecimal;
import java.util.Optional;

/// A line as its page shows it.
///
/// @param first the row where its numbers begin, counted on the page
/// @param last the row where they end
/// @param name in the first row; empty where its description stands above or below
/// @param doubtful whether its row may say a tax, a discount or a sum instead
record Article(
        int first,
        int last,
        Optional<TableRow.Words> name,
        Optional<Header> header,
        LineNumbers numbers,
        boolean doubtful) {

    Article less(BigDecimal discount) {
        return new Article(first, last, name, header, numbers.less(discount), doubtful);
    }
}
