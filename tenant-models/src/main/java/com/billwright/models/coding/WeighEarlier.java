package com.billwright.models.coding;

import com.billwright.models.labels.BookingFacts;
import com.billwright.models.lists.VendorName;
import java.math.BigDecimal;
import java.util.Optional;

/// How much an earlier bill of the vendor says of the next one: the newer, the closer its amount and the
/// more alike the address served, the more.
final class WeighEarlier {

    private static final double RECENCY = 0.93;
    private static final double EQUAL_AMOUNT = 8;
    private static final double SAME_ADDRESS = 30;

    /// A vote that was never cast: a single earlier bill does not make sure.
    static final double DOUBT = 0.4;

    private WeighEarlier() {}

    static double recency(int age) {
        return Math.pow(RECENCY, age);
    }

    /// @param age how many of the vendor's bills are newer
    static double weight(BookingFacts bill, BookingFacts earlier, int age) {
        return recency(age) * closeness(bill.total(), earlier.total()) * address(bill, earlier);
    }

    private static double closeness(Optional<BigDecimal> total, Optional<BigDecimal> earlier) {
        if (total.isEmpty() || earlier.isEmpty()) {
            return 1;
        }
        double a = Math.abs(total.get().doubleValue());
        double b = Math.abs(earlier.get().doubleValue());
        double apart = Math.abs(a - b) / Math.max(Math.max(a, b), 0.01);
        return a == b ? EQUAL_AMOUNT : 1 + (1 - Math.min(1, apart));
    }

    private static double address(BookingFacts bill, BookingFacts earlier) {
        double alike =
                VendorName.similarity(
                        VendorName.key(bill.serviceAddress()),
                        VendorName.key(earlier.serviceAddress()));
        return alike >= 0.6 ? 1 + (SAME_ADDRESS - 1) * alike * alike : 1;
    }
}
