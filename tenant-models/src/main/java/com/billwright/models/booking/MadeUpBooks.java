package com.billwright.models.booking;

import com.billwright.models.booking.Trades.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The books of a tenant that never was: a chart named with the lexicon's words, suppliers with habits,
/// and bills in the order in which they were booked. Half of such tenants book in batches by account.
///
/// @param oldestFirst its bills
record MadeUpBooks(Chart accounts, Chart properties, List<BookedBill> oldestFirst) {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    Chart chart(Target target) {
        return switch (target) {
            case ACCOUNT -> accounts;
            case PROPERTY -> properties;
        };
    }

    static MadeUpBooks of(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Trade> trades = Trades.shipped().all();
        int size = 12 + random.nextInt(50);
        int[] tradeOf = random.ints(size, 0, trades.size()).toArray();
        List<Chart.Entry> accounts = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            accounts.add(
                    new Chart.Entry(
                            "a" + a,
                            name(random, trades.get(tradeOf[a]).accounts()),
                            List.of(),
                            List.of()));
        }
        List<String> places = new ArrayList<>();
        List<Chart.Entry> properties = new ArrayList<>();
        for (int p = 4 + random.nextInt(30); p > 0; p--) {
            int n = places.size();
            String street = name(random, trades.get(random.nextInt(trades.size())).suppliers());
            places.add((1 + random.nextInt(120)) + " " + street + " road");
            properties.add(
                    new Chart.Entry(
                            "p" + n,
                            "Block " + n,
                            List.of(places.get(n)),
                            random.nextBoolean() ? List.of(number(n)) : List.of()));
        }
        List<MadeUpSupplier> suppliers = new ArrayList<>();
        for (int s = 20 + random.nextInt(120); s > 0; s--) {
            int account = random.nextInt(size);
            int[] its =
                    IntStream.concat(
                                    IntStream.of(account),
                                    random.ints(1 + random.nextInt(3), 0, size))
                            .distinct()
                            .toArray();
            // Not every account is named for the trade.
            int trade = tradeOf[random.nextDouble() < 0.65 ? account : random.nextInt(size)];
            suppliers.add(
                    suppliers.isEmpty() || random.nextDouble() > 0.15
                            ? new MadeUpSupplier(random, trades.get(trade), its)
                            : suppliers.get(random.nextInt(suppliers.size())).branch());
        }
        boolean batches = random.nextBoolean();
        List<BookedBill> bills = new ArrayList<>();
        for (int day = 0; bills.size() < 400; day += 1 + random.nextInt(7)) {
            List<BookedBill> ofDay = new ArrayList<>();
            for (MadeUpSupplier supplier : suppliers) {
                if (random.nextDouble() < 0.25 * supplier.often) {
                    int property =
                            (int) (places.size() * random.nextDouble() * random.nextDouble());
                    String key = bills.size() + "-" + ofDay.size();
                    ofDay.add(supplier.bill(key, FIRST.plusDays(day), property, places));
                }
            }
            if (batches) {
                ofDay.sort(Comparator.comparing(BookedBill::account));
            } else {
                shuffle(ofDay, random);
            }
            bills.addAll(ofDay);
        }
        return new MadeUpBooks(new Chart(accounts), new Chart(properties), List.copyOf(bills));
    }

    /// The meter's in a property.
    static String number(int property) {
        return "77" + property;
    }

    private static String name(RandomGenerator random, List<String> words) {
        String first = words.get(random.nextInt(words.size()));
        String second = words.get(random.nextInt(words.size()));
        return random.nextBoolean() || first.equals(second) ? first : first + " " + second;
    }

    private static void shuffle(List<BookedBill> bills, RandomGenerator random) {
        for (int i = bills.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            BookedBill swapped = bills.get(i);
            bills.set(i, bills.get(j));
            bills.set(j, swapped);
        }
    }
}
