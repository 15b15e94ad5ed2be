package com.billwright.extraction.lines;

import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The numbers of a line.
record LineNumbers(
        Optional<BigDecimal> quantity,
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
                Optional.of(p.quantity().value()),
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
                .map(NumberCell::value)
                .map(amount ->
                        new LineNumbers(
                                quantity.map(q ->
                                                price.map(p -> q.exact(p.value(), amount))
                                                        .orElse(q.value()))
                                        .or(() ->
                                                header.has(ColumnTitle.QUANTITY)
                                                        ? price.flatMap(p -> times(amount, p))
                                                        : Optional.empty()),
                                quantity.map(q -> unit(q, row, Optional.of(header))).orElse(""),
                                price.map(p ->
                                                quantity.flatMap(q -> pointless(amount, q, p))
                                                        .orElse(p.value()))
                                        .or(() -> quantity.flatMap(q -> each(amount, q))),
                                amount,
                                Proof.NONE));
    }

    /// What one costs, where that is exact.
    private static Optional<BigDecimal> each(BigDecimal amount, NumberCell quantity) {
        return Optional.of(quantity.value())
                .filter(q -> q.signum() != 0)
                .map(q -> amount.divide(q, 4, RoundingMode.HALF_UP))
                .filter(p -> p.multiply(quantity.value()).compareTo(amount) == 0);
    }

    /// How many there are, where that is a whole number.
    private static Optional<BigDecimal> times(BigDecimal amount, NumberCell price) {
        return Optional.of(price.value())
                .filter(p -> p.signum() != 0)
                .filter(p -> amount.remainder(p).signum() == 0)
                .map(p -> amount.divide(p, 0, RoundingMode.UNNECESSARY))
                .filter(q -> q.signum() > 0);
    }

    /// What one costs, where the same digits are read without their decimal point.
    private static Optional<BigDecimal> pointless(
            BigDecimal amount, NumberCell quantity, NumberCell price) {
        return each(amount, quantity)
                .filter(e -> price.value().scale() <= 0)
                .filter(e -> e.movePointRight(2).compareTo(price.value()) == 0);
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
                description, quantity, unit, price, Optional.of(amount), Optional.empty());
    }
}
