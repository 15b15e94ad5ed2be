package com.billwright.models.vendors;

import com.billwright.models.vendors.Evidence.Shared;
import com.billwright.models.vendors.Mark.Kind;
import com.billwright.models.vendors.VendorIndex.Near;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Weighs what points at each vendor: each thing is a chance of its own that the bill is that vendor's,
/// together the chance that not all of them mislead; what speaks for another vendor speaks against.
final class Weigh {

    private static final double SAME_ADDRESS = 0.75;
    private static final double OTHER_ADDRESS = 0.5;

    /// What is left of a name that has another word in a telling one's place.
    private static final double OTHER_WORD = 0.5;

    private Weigh() {}

    /// A reason and the chance that it alone gives.
    record Reason(double chance, String because) {}

    record Weighed(Evidence of, double chance, List<Reason> reasons) {}

    static Optional<Recognised> best(
            Collection<Evidence> all, BillMarks bill, NameSigns printed, int bills) {
        Where where = Where.of(bill);
        List<Weighed> weighed =
                all.stream()
                        .map(e -> weigh(e, bill, printed, where, bills))
                        .filter(w -> w.chance > 0.05)
                        .sorted(Comparator.comparingDouble((Weighed w) -> -w.chance))
                        .toList();
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        Weighed first = weighed.getFirst();
        double rivals = 1;
        for (int i = 1; i < Math.min(5, weighed.size()); i++) {
            Weighed rival = weighed.get(i);
            rivals +=
                    odds(rival.chance)
                            * (named(first, printed) && !named(rival, printed) ? 0.1 : 1);
        }
        double own = odds(first.chance);
        double confidence = own / (own + rivals);
        return Optional.of(
                new Recognised(
                        first.of.slot.vendor(),
                        confidence,
                        first.reasons.stream()
                                .sorted(Comparator.comparingDouble(r -> -r.chance))
                                .map(Reason::because)
                                .toList()));
    }

    /// Whether the bill's name is, letter by letter, one of the vendor's.
    private static boolean named(Weighed vendor, NameSigns printed) {
        return vendor.of.name != null && vendor.of.name.isLetterByLetter(printed);
    }

    private static double odds(double chance) {
        double odds = chance / (1.0005 - chance);
        return Math.pow(odds, 1.5);
    }

    private static Weighed weigh(
            Evidence of, BillMarks bill, NameSigns printed, Where where, int bills) {
        List<Reason> reasons = new ArrayList<>();
        double same = of.name == null ? 0 : of.name.same();
        double nameChance = name(of.name, bill, printed, reasons);
        boolean dissimilar = printed.telling() >= 3 && same < 0.4;
        double lineChance = nameChance > 0.9 ? 0 : line(of.line, dissimilar, reasons);
        double addressed = addressed(of, where, nameChance, lineChance, printed, reasons);
        double not = 1 - addressed;
        double learnt = 1;
        int numbers = 0;
        for (Shared mark : of.marks) {
            double chance = mark(mark, bill, bills - of.slot.vendor().bills(), reasons);
            if (mark.mark().kind() == Kind.NUMBER && ++numbers > 3) {
                continue;
            }
            learnt *= 1 - chance;
        }
        if (of.alike > 0) {
            double chance = 0.9 * Math.min(1, Math.max(0, (of.alike - 0.25) / 0.45));
            learnt *= 1 - chance;
            if (chance > 0.3) {
                reasons.add(
                        new Reason(
                                chance,
                                "It looks like earlier bills of " + of.slot.vendor().name()));
            }
        }
        not *= 1 - (1 - learnt) * (dissimilar ? 0.6 : 1);
        double chance = 1 - not;
        if (otherTaxId(of, bill)) {
            chance = 0;
        }
        return new Weighed(of, chance, reasons);
    }

    /// The chance that name and head give, after a look at the address: the same one makes a name that
    /// was misread surer, another one a name that is only alike another firm's.
    private static double addressed(
            Evidence of,
            Where where,
            double nameChance,
            double lineChance,
            NameSigns printed,
            List<Reason> reasons) {
        double chance = Math.max(nameChance, lineChance);
        List<String> addresses = of.slot.vendor().addresses();
        if (chance < 0.1 || addresses.isEmpty()) {
            return chance;
        }
        double has = where.has(addresses);
        if (has >= SAME_ADDRESS && chance >= 0.4) {
            reasons.add(
                    new Reason(
                            chance - 0.01,
                            "Its address " + addresses.getFirst() + " is on the bill"));
            return 1 - (1 - chance) * 0.3;
        }
        if (has < OTHER_ADDRESS && !where.stated().isEmpty()) {
            boolean exact = of.name != null && of.name.isLetterByLetter(printed);
            return chance * (exact ? 0.8 : 0.5);
        }
        return chance;
    }

    private static boolean otherTaxId(Evidence of, BillMarks bill) {
        return !bill.taxId().isEmpty()
                && !of.slot.vendor().taxIds().isEmpty()
                && of.slot.vendor().taxIds().stream()
                        .noneMatch(t -> Mark.plain(t).equals(bill.taxId()));
    }

    private static double name(
            @Nullable Near name, BillMarks bill, NameSigns printed, List<Reason> reasons) {
        if (name == null) {
            return 0;
        }
        double s = name.same();
        double within = Math.max(name.inText(), name.inName());
        int shorter = Math.min(name.name().signs().letters().length(), printed.letters().length());
        if (shorter >= 7 && within > 0.85 && s > 0.45) {
            s = Math.max(s, 0.9 * within);
        }
        double chance =
                name.isLetterByLetter(printed)
                        ? 0.97 * Math.min(1, printed.telling() / 2)
                        : curve(s)
                                * telling(name)
                                * (name.name().signs().hasOtherWordThan(printed) ? OTHER_WORD : 1);
        if (chance > 0.3) {
            reasons.add(
                    new Reason(
                            chance,
                            s > 0.99
                                    ? "The bill names " + name.name().text()
                                    : "The bill's “%s” is much like %s"
                                            .formatted(bill.name(), name.name().text())));
        }
        return chance;
    }

    private static double line(@Nullable Near line, boolean dissimilar, List<Reason> reasons) {
        if (line == null || line.name().signs().letters().length() < 5) {
            return 0;
        }
        double chance =
                0.85 * curve(line.inText()) * telling(line) * (line.lacksWord() ? OTHER_WORD : 1);
        if (dissimilar) {
            chance *= line.inText() > 0.97 ? 0.75 : 0.5;
        }
        if (chance > 0.3) {
            reasons.add(new Reason(chance, line.name().text() + " stands at the head of the bill"));
        }
        return chance;
    }

    /// A name of few telling letters is many firms'.
    private static double telling(Near near) {
        return Math.min(1, near.name().signs().telling() / 4);
    }

    private static final double[][] CURVE = {
        {0, 0}, {0.35, 0}, {0.5, 0.12}, {0.6, 0.4}, {0.7, 0.75}, {0.8, 0.9}, {0.9, 0.95}, {1, 0.97}
    };

    static double curve(double s) {
        for (int i = 1; i < CURVE.length; i++) {
            if (s <= CURVE[i][0]) {
                double part = (s - CURVE[i - 1][0]) / (CURVE[i][0] - CURVE[i - 1][0]);
                return CURVE[i - 1][1] + part * (CURVE[i][1] - CURVE[i - 1][1]);
            }
        }
        return 0.97;
    }

    private static double mark(Shared mark, BillMarks bill, int others, List<Reason> reasons) {
        double own = Math.max(1, mark.bills()) / (double) mark.all();
        // Until other vendors' bills came without it, it may be the tenant's own.
        double notOurs = mark.bills() == 0 ? 1 : (others + 1.0) / (others + 4);
        double sure =
                switch (mark.mark().kind()) {
                    case TAX_ID -> 0.985;
                    case ACCOUNT -> mark.mark().value().equals(bill.account()) ? 0.95 : 0.9;
                    case DOMAIN -> mark.bills() == 0 ? 0.85 : 0.6;
                    case NUMBER -> mark.bills() == 0 ? 0.85 : mark.bills() == 1 ? 0.6 : 0.8;
                    case NAME -> 0;
                };
        double chance = sure * own * own * (readAsTheVendors(mark.mark()) ? 1 : notOurs);
        if (chance > 0.3) {
            reasons.add(
                    new Reason(
                            chance,
                            switch (mark.mark().kind()) {
                                case TAX_ID ->
                                        "Its tax id " + mark.mark().value() + " is on the bill";
                                case ACCOUNT ->
                                        "Its bank account "
                                                + mark.mark().value()
                                                + " is on the bill";
                                case DOMAIN ->
                                        "Its domain " + mark.mark().value() + " is on the bill";
                                default -> "Its number …" + mark.mark().value() + " is on the bill";
                            }));
        }
        return chance;
    }

    private static boolean readAsTheVendors(Mark mark) {
        return mark.kind() == Kind.TAX_ID || mark.kind() == Kind.ACCOUNT;
    }
}
