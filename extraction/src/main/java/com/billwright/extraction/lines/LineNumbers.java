package com.billwright.extraction.lines;

import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The numbers of a line.
record LineNumbers(
        Optional<NumberCell> quantity,
        String unit,
        Optional<BigDecimal> price,
        BigDecimal amount,
        Proof proof) {

    enum Proof {
        /// Their titles alone say what they are.
        NONE,
        /// One is the others' product.
        PRODUCT,
        /// Both.
        TITLED_PRODUCT
    }

    boolean proven() {
        return proof != Proof.NONE;
    }

    /// From a row whose numbers multiply.
    static Optional<LineNumbers> proven(TableRow row, Optional<Header> header) {
        return header.flatMap(h -> Product.under(h, row))
                .map(p -> of(p, row, header, Proof.TITLED_PRODUCT))
                .or(() ->
                        Product.among(row.numbers()).stream()
                                .filter(p -> header.filter(h -> !h.allows(p, row)).isEmpty())
                                .findFirst()
                                .map(p ->
                                        header.filter(h -> h.swaps(p.quantity(), p.price()))
                                                .map(h -> p.swapped())
                                                .orElse(p))
                                .map(p -> of(p, row, header, Proof.PRODUCT)));
    }

    private static LineNumbers of(Product p, TableRow row, Optional<Header> header, Proof proof) {
        return new LineNumbers(
                Optional.of(p.quantity()),
                unit(p.quantity(), row, header),
                Optional.of(p.price().value()),
                p.net(),
                proof);
    }

    /// From a row with an amount under the amounts' title, and with what else stands under titles.
    static Optional<LineNumbers> titled(TableRow row, Header header) {
        Optional<NumberCell> quantity = header.number(row, ColumnTitle.QUANTITY);
        Optional<NumberCell> price = header.number(row, ColumnTitle.PRICE);
        return header.number(row, ColumnTitle.AMOUNT)
                .filter(NumberCell::money)
                .map(amount ->
                        new LineNumbers(
                                quantity.map(q -> price.map(p -> q.exact(p, amount)).orElse(q)),
                                quantity.map(q -> unit(q, row, Optional.of(header))).orElse(""),
                                price.map(NumberCell::value)
                                        .or(() -> each(amount.value(), quantity)),
                                amount.value(),
                                Proof.NONE));
    }

    /// What one costs, where that is exact.
    private static Optional<BigDecimal> each(BigDecimal amount, Optional<NumberCell> quantity) {
        return quantity.map(NumberCell::value)
                .filter(q -> q.signum() != 0)
                .map(q -> amount.divide(q, 4, RoundingMode.HALF_UP))
                .filter(p -> p.multiply(quantity.get().value()).compareTo(amount) == 0);
    }

    private static String unit(NumberCell quantity, TableRow row, Optional<Header> header) {
        return quantity.unit().isEmpty()
                ? header.flatMap(h -> h.words(row, ColumnTitle.UNIT))
                        .map(TableRow.Words::text)
                        .orElse("")
                : quantity.unit();
    }

    LineNumbers less(BigDecimal discount) {
        return new LineNumbers(quantity, unit, price, amount.subtract(discount), proof);
    }

    InvoiceLine described(String description) {
        return new InvoiceLine(
                description,
                quantity.map(NumberCell::value),
                unit,
                price,
                Optional.of(amount),
                Optional.empty());
    }
}
