package com.billwright.models.labels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a bill is divided over accounts or properties. The percentages add to 100, and the amounts that
/// they make to the bill's total, to the cent.
///
/// @param all none where the bill is booked whole, else at least two
public record Shares(List<Share> all) {

    /// The bill is booked whole.
    public static final Shares WHOLE = new Shares(List.of());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int PLACES = 4;

    private static final int MOST = 100;

    /// @param percent of the bill's total, above 0, with at most four places
    public record Share(@Nullable UUID accountId, @Nullable UUID propertyId, BigDecimal percent) {}

    /// @throws IllegalArgumentException when they are no division of a bill; says why, for a person
    public Shares {
        all = List.copyOf(all);
        check(all);
    }

    private static void check(List<Share> all) {
        if (all.isEmpty()) {
            return;
        }
        if (all.size() < 2 || all.size() > MOST) {
            throw new IllegalArgumentException("A split bill has 2 to " + MOST + " shares");
        }
        Set<BookedTo> targets = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Share share : all) {
            if (share.accountId == null && share.propertyId == null) {
                throw new IllegalArgumentException("A share names an account or a property");
            }
            if (!targets.add(bookedTo(share))) {
                throw new IllegalArgumentException("Two shares name the same account and property");
            }
            if (share.percent.signum() <= 0
                    || share.percent.stripTrailingZeros().scale() > PLACES) {
                throw new IllegalArgumentException(
                        "A share is above 0 percent, with at most four places");
            }
            sum = sum.add(share.percent);
        }
        if (sum.compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException(
                    "The shares add to %s percent, not to 100"
                            .formatted(sum.stripTrailingZeros().toPlainString()));
        }
    }

    /// Where the shares go, in their order.
    public List<BookedTo> targets() {
        return all.stream().map(Shares::bookedTo).toList();
    }

    private static BookedTo bookedTo(Share share) {
        return new BookedTo(share.accountId, share.propertyId);
    }

    /// What each share is of an amount, to the cent: rounded so that they add to it.
    public List<BigDecimal> amounts(BigDecimal total) {
        List<BigDecimal> amounts = new ArrayList<>();
        BigDecimal percent = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO.setScale(2);
        for (Share share : all) {
            percent = percent.add(share.percent);
            BigDecimal upTo = total.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            amounts.add(upTo.subtract(before));
            before = upTo;
        }
        return amounts;
    }
}
