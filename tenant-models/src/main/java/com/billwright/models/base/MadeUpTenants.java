package com.billwright.models.base;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Made-up tenants to practise with: the vendors of each send their generated bills in turn.
final class MadeUpTenants {

    /// So many vendors send their bills to one tenant.
    static final int VENDORS = 25;

    /// One tenant of so many has other habits than most.
    private static final int OTHER = 4;

    static final double NOISY = 0.25;

    /// The vendors of tenants with other habits are others.
    private static final long OTHER_VENDORS = 1_000_000;

    private final TrainBase.Options options;
    private final PracticeVendors vendors;

    MadeUpTenants(TrainBase.Options options) {
        this.options = options;
        this.vendors = new PracticeVendors(options.seed(), NOISY);
    }

    List<PracticeTenant> all() {
        int tenants = (options.vendors() + VENDORS - 1) / VENDORS;
        return Stream.concat(
                        IntStream.range(0, tenants).parallel().mapToObj(this::usual),
                        IntStream.range(0, (tenants + OTHER - 1) / OTHER)
                                .parallel()
                                .mapToObj(this::other))
                .toList();
    }

    private PracticeTenant usual(int tenant) {
        int first = tenant * VENDORS;
        int last = Math.min(first + VENDORS, options.vendors());
        return new PracticeTenant(
                PracticeTenant.MADE_UP, vendors.inTurn(first, last, options.bills()), false);
    }

    private PracticeTenant other(int tenant) {
        int first = (int) OTHER_VENDORS + tenant * VENDORS;
        return new PracticeTenant(
                PracticeTenant.MADE_UP,
                vendors.inTurn(first, first + VENDORS, options.bills() + 1).stream()
                        .map(OtherHabits::on)
                        .toList(),
                true);
    }
}
