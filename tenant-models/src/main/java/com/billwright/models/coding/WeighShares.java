package com.billwright.models.coding;

import com.billwright.models.coding.EarlierCodings.Earlier;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.BookingFacts;
import com.billwright.models.labels.Shares;
import com.billwright.models.labels.Shares.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lets a vendor's earlier bills vote on whether the next one is divided, and over what; the newer and
/// the more alike a bill, the more it weighs. A whole bill is a vote for a whole one. The percentages
/// are the newest bill's where the one before had the same or it is the only one, else the mean of
/// those that were divided so, since then they follow something like a meter.
final class WeighShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeighShares() {}

    /// @param newestFirst the vendor's bills
    static Optional<ProposedShares> of(
            String vendor, BookingFacts bill, List<Earlier> newestFirst) {
        Map<Set<BookedTo>, Double> votes = new LinkedHashMap<>();
        double all = WeighEarlier.DOUBT;
        for (int age = 0; age < newestFirst.size(); age++) {
            Earlier earlier = newestFirst.get(age);
            double weight = WeighEarlier.weight(bill, earlier.bill(), age);
            votes.merge(over(earlier), weight, Double::sum);
            all += weight;
        }
        double cast = all;
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> !most.getKey().isEmpty())
                .map(most ->
                        proposed(
                                vendor,
                                newestFirst.size(),
                                newestFirst.stream()
                                        .filter(e -> over(e).equals(most.getKey()))
                                        .map(Earlier::shares)
                                        .toList(),
                                most.getValue() / cast));
    }

    private static Set<BookedTo> over(Earlier earlier) {
        return new HashSet<>(earlier.shares().targets());
    }

    private static ProposedShares proposed(
            String vendor, int bills, List<Shares> divided, double confidence) {
        boolean steady =
                divided.size() == 1 || byTarget(divided.get(0)).equals(byTarget(divided.get(1)));
        String so =
                "%d of %s's last %d bills were split over the same %d"
                        .formatted(divided.size(), vendor, bills, divided.getFirst().all().size());
        return new ProposedShares(
                steady ? divided.getFirst() : mean(divided),
                confidence,
                List.of(
                        bills == 1 ? "%s's only earlier bill was split so".formatted(vendor) : so,
                        steady
                                ? "The percentages are the last bill's"
                                : "The percentages differ from bill to bill: this is their mean"));
    }

    private static Map<BookedTo, BigDecimal> byTarget(Shares shares) {
        Map<BookedTo, BigDecimal> percents = new HashMap<>();
        for (int i = 0; i < shares.all().size(); i++) {
            percents.put(
                    shares.targets().get(i), shares.all().get(i).percent().stripTrailingZeros());
        }
        return percents;
    }

    /// Rounded down to a hundredth, small ones less, so that what the last share takes is never nothing.
    private static Shares mean(List<Shares> divided) {
        List<Map<BookedTo, BigDecimal>> each = divided.stream().map(WeighShares::byTarget).toList();
        List<BookedTo> targets = divided.getFirst().targets();
        List<Share> shares = new ArrayList<>();
        BigDecimal left = HUNDRED;
        for (BookedTo target : targets.subList(0, targets.size() - 1)) {
            BigDecimal sum =
                    each.stream()
                            .map(percents -> percents.getOrDefault(target, BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal mean = sum.divide(BigDecimal.valueOf(each.size()), 4, RoundingMode.DOWN);
            BigDecimal percent =
                    mean.compareTo(BigDecimal.ONE) < 0 ? mean : mean.setScale(2, RoundingMode.DOWN);
            shares.add(new Share(target.accountId(), target.propertyId(), percent));
            left = left.subtract(percent);
        }
        shares.add(new Share(targets.getLast().accountId(), targets.getLast().propertyId(), left));
        return new Shares(shares);
    }
}
