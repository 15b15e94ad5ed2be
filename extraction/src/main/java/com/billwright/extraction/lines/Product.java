package com.billwright.extraction.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Three numbers of a row of which one is the product of the others: quantity × unit price =
/// amount, less a discount in percent where the row names one. A credit may print the amount alone
/// as negative.
record Product(NumberCell quantity, NumberCell price, NumberCell amount) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.011");

    /// The products among these, that with the rightmost amount first.
    ///
    /// @param numbers left to right
    static List<Product> among(List<NumberCell> numbers) {
        List<Product> products = new ArrayList<>();
        for (NumberCell amount : numbers.reversed()) {
            if (!amount.money() || amount.value().signum() == 0) {
                continue;
            }
            List<NumberCell> factors =
                    numbers.stream().filter(n -> n != amount && !n.percent()).toList();
            for (int i = 0; i < factors.size(); i++) {
                for (NumberCell right : factors.subList(i + 1, factors.size())) {
                    NumberCell left = factors.get(i);
                    if (multiplies(left.value().multiply(right.value()), amount, numbers)) {
                        products.add(
                                leftIsQuantity(left, right)
                                        ? new Product(left, right, amount)
                                        : new Product(right, left, amount));
                    }
                }
            }
        }
        return products;
    }

    /// Those under their titles, when they multiply; the price may be one of ten, a hundred or a
    /// thousand, then with decimals.
    static Optional<Product> under(Header header, TableRow row) {
        Optional<NumberCell> quantity = header.number(row, ColumnTitle.QUANTITY);
        Optional<NumberCell> price = header.number(row, ColumnTitle.PRICE);
        Optional<NumberCell> amount = header.number(row, ColumnTitle.AMOUNT);
        if (quantity.isEmpty() || price.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        Product product = new Product(quantity.get(), price.get(), amount.get());
        for (int zeros = 0; zeros <= (price.get().money() ? 3 : 0); zeros++) {
            BigDecimal value = price.get().value().movePointLeft(zeros);
            if (multiplies(quantity.get().value().multiply(value), amount.get(), row.numbers())) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }

    /// The amount; of the product's sign where only the amount is negative.
    BigDecimal net() {
        boolean opposite =
                quantity.value().signum() * price.value().signum() > 0
                        && amount.value().signum() < 0;
        return opposite ? amount.value().negate() : amount.value();
    }

    Product swapped() {
        return new Product(price, quantity, amount);
    }

    private static boolean multiplies(
            BigDecimal product, NumberCell amount, List<NumberCell> numbers) {
        return nearOrOpposite(product, amount.value())
                || numbers.stream()
                        .filter(NumberCell::percent)
                        .map(d -> BigDecimal.ONE.subtract(d.value().abs().movePointLeft(2)))
                        .anyMatch(share -> nearOrOpposite(product.multiply(share), amount.value()));
    }

    private static boolean nearOrOpposite(BigDecimal product, BigDecimal amount) {
        return near(product, amount) || (product.signum() > 0 && near(product, amount.negate()));
    }

    /// Equal but for rounding to the cent.
    static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(ROUNDING) <= 0;
    }

    private static boolean leftIsQuantity(NumberCell left, NumberCell right) {
        if (left.unit().isEmpty() != right.unit().isEmpty()) {
            return !left.unit().isEmpty();
        }
        int l = Math.max(0, left.value().stripTrailingZeros().scale());
        int r = Math.max(0, right.value().stripTrailingZeros().scale());
        return left.money() == right.money() ? l <= r : !left.money();
    }
}
