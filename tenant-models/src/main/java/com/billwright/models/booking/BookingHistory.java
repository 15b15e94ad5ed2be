package com.billwright.models.booking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a tenant's bills were booked so far, oldest first, in a form that answers for the next one
/// without going through all of them. Choices are numbered as they come.
///
/// Not safe for more than one thread.
public final class BookingHistory {

    /// Of a vendor older bookings than so many are not asked.
    static final int OF_VENDOR = 100;

    private static final int LATELY = 40;
    private static final double LONG = 0.99;
    private static final double SLOW = 0.998;
    private static final double FAST = 0.97;

    /// As many bookings as are remembered of late, and by how much they repeat more than by chance.
    private static final double ORDERLY = 0.15 / (1 - LONG);

    /// A booking with what came before it.
    ///
    /// @param choice number of the account or property
    /// @param before number of the choice of the tenant's booking before; -1 for the first
    /// @param vendorBefore vendor of the tenant's booking before; empty for the first
    /// @param ownBefore number of the choice of the vendor's booking before; -1 for its first
    public record Past(
            BillToBook bill, int choice, int before, String vendorBefore, int ownBefore) {}

    /// Counts by choice of something that bookings have in common.
    static final class Counts {
        final Map<Integer, Double> of = new HashMap<>();
        double all;

        void add(int choice) {
            of.merge(choice, 1.0, Double::sum);
            all++;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> choices = new ArrayList<>();
    private final Map<String, List<Past>> ofVendor = new HashMap<>();
    private final List<Past> lately = new ArrayList<>();
    private final Map<String, Counts> by = new HashMap<>();
    private double[] slow = new double[64];
    private double[] fast = new double[64];
    private Chart known = Chart.empty();
    private int size;
    private double repeats;
    private double chance;
    private double weight;

    int choice(String key) {
        return numbers.computeIfAbsent(
                key,
                k -> {
                    choices.add(k);
                    if (choices.size() > slow.length) {
                        slow = Arrays.copyOf(slow, 2 * slow.length);
                        fast = Arrays.copyOf(fast, 2 * fast.length);
                    }
                    return choices.size() - 1;
                });
    }

    public String key(int choice) {
        return choices.get(choice);
    }

    /// Numbers what the chart has, used or not.
    void know(Chart chart) {
        if (chart != known) {
            chart.keys().forEach(this::choice);
            known = chart;
        }
    }

    /// How many choices there are.
    int choices() {
        return choices.size();
    }

    public int size() {
        return size;
    }

    /// Learns how a bill was booked.
    public void add(BillToBook bill, String key) {
        int choice = choice(key);
        @Nullable Past last = last();
        List<Past> own = vendor(bill.vendor());
        if (last != null) {
            repeats = LONG * repeats + (last.choice() == choice ? 1 : 0);
            chance = LONG * chance + slow[choice] / Math.max(1, weight);
        }
        weight = SLOW * weight + 1;
        Past past =
                new Past(
                        bill,
                        choice,
                        last == null ? -1 : last.choice(),
                        last == null ? "" : last.bill().vendor(),
                        own.isEmpty() ? -1 : own.getLast().choice());
        if (!bill.vendor().isEmpty()) {
            keep(ofVendor.computeIfAbsent(bill.vendor(), v -> new ArrayList<>()), past, OF_VENDOR);
        }
        keep(lately, past, LATELY);
        for (String trait : Traits.of(bill, last)) {
            by.computeIfAbsent(trait, t -> new Counts()).add(choice);
        }
        for (int c = 0; c < choices.size(); c++) {
            slow[c] *= SLOW;
            fast[c] *= FAST;
        }
        slow[choice]++;
        fast[choice]++;
        size++;
    }

    private static void keep(List<Past> list, Past past, int most) {
        list.add(past);
        if (list.size() > 2 * most) {
            list.subList(0, list.size() - most).clear();
        }
    }

    /// Whether bills come in batches of the same choice: the one before then says more of the next
    /// than chance would.
    boolean orderly() {
        return repeats - chance > ORDERLY;
    }

    /// The tenant's newest booking.
    @Nullable Past last() {
        return lately.isEmpty() ? null : lately.getLast();
    }

    /// A vendor's bookings, oldest first; none when it has no entry.
    public List<Past> vendor(String vendor) {
        return vendor.isEmpty() ? List.of() : ofVendor.getOrDefault(vendor, List.of());
    }

    /// The tenant's newest ones, oldest first.
    List<Past> lately() {
        return lately;
    }

    @Nullable Counts by(String trait) {
        return by.get(trait);
    }

    double slow(int choice) {
        return slow[choice];
    }

    double fast(int choice) {
        return fast[choice];
    }

    /// How often bills of suppliers with this word in their names were booked.
    public long named(String word) {
        Counts counts = by(Traits.name(word));
        return counts == null ? 0 : Math.round(counts.all);
    }

    /// How often they went to this choice.
    public long went(String word, String key) {
        Counts counts = by(Traits.name(word));
        Integer choice = numbers.get(key);
        return counts == null || choice == null
                ? 0
                : Math.round(counts.of.getOrDefault(choice, 0.0));
    }

    /// How much of late a choice was used: 0 when never.
    public double uses(String key) {
        Integer choice = numbers.get(key);
        return choice == null ? 0 : slow[choice];
    }
}
