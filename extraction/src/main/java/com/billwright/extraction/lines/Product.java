package com.billwright.extraction.lines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Three numbers of a row of which one is the product of the others: quantity × unit price =
/// amount, less a discount in percent where the row names one.
record Product(NumberCell quantity, NumberCell price, NumberCell amount) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.011");

    /// The product with the rightmost amount.
    ///
    /// @param numbers left to right
    static Optional<Product> in(List<NumberCell> numbers) {
        for (int a = numbers.size() - 1; a >= 0; a--) {
            NumberCell amount = numbers.get(a);
            if (!amount.money() || amount.value().signum() == 0) {
                continue;
            }
            for (int i = 0; i < numbers.size(); i++) {
                for (int j = i + 1; j < numbers.size(); j++) {
                    NumberCell left = numbers.get(i);
                    NumberCell right = numbers.get(j);
                    if (i != a
                            && j != a
                            && !left.percent()
                            && !right.percent()
                            && multiplies(left, right, amount, numbers)) {
                        return Optional.of(
                                leftIsQuantity(left, right)
                                        ? new Product(left, right, amount)
                                        : new Product(right, left, amount));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean multiplies(
            NumberCell left, NumberCell right, NumberCell amount, List<NumberCell> numbers) {
        BigDecimal product = left.value().multiply(right.value());
        return near(product, amount.value())
                || numbers.stream()
                        .filter(NumberCell::percent)
                        .map(d -> BigDecimal.ONE.subtract(d.value().movePointLeft(2)))
                        .anyMatch(share -> near(product.multiply(share), amount.value()));
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
