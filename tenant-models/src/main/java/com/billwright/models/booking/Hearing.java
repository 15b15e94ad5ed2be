package com.billwright.models.booking;

import com.billwright.models.booking.BookingHistory.Counts;
import com.billwright.models.booking.BookingHistory.Past;
import com.billwright.models.lists.VendorName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All voices about one bill: votes by voice and choice.
final class Hearing {

    final double[][] votes;
    final double[] all;
    private final BookingHistory history;
    private final BillToBook bill;

    Hearing(BookingHistory history, Chart chart, BillToBook bill) {
        this.history = history;
        this.bill = bill;
        history.know(chart);
        int voices = Voice.values().length;
        this.votes = new double[voices][history.choices()];
        this.all = new double[voices];
        vendor(history.vendor(bill.vendor()));
        tenant();
        chart(Voice.CHART_NAME, chart.named(bill.name()));
        chart(Voice.CHART_TRADE, chart.ofTrades(bill.name()));
        chart(Voice.CHART_WORDS, chart.named(bill.words()));
        chart(Voice.CHART_WORDS, chart.ofTrades(bill.words()));
        chart(Voice.CHART_ADDRESS, chart.at(bill.address()));
        chart(Voice.CHART_NUMBER, chart.numbered(bill.numbers()));
    }

    private void chart(Voice voice, Map<String, Double> found) {
        found.forEach((key, weight) -> vote(voice, history.choice(key), weight));
    }

    private void vote(Voice voice, int choice, double weight) {
        if (weight > 0) {
            votes[voice.ordinal()][choice] += weight;
            all[voice.ordinal()] += weight;
        }
    }

    private void vendor(List<Past> own) {
        @Nullable Past last = history.last();
        int n = own.size();
        int ownLast = n == 0 ? -1 : own.getLast().choice();
        int ownLastButOne = n < 2 ? -1 : own.get(n - 2).choice();
        double recent = 1;
        double newest = 1;
        double lasting = 1;
        for (int age = 0; age < Math.min(n, BookingHistory.OF_VENDOR); age++) {
            Past past = own.get(n - 1 - age);
            int c = past.choice();
            vote(Voice.OFTEN, c, 1);
            vote(Voice.RECENT, c, recent);
            vote(Voice.NEWEST, c, newest);
            vote(Voice.KERNEL, c, recent * closeness(bill.cents(), past.bill().cents()));
            if (bill.cents() != 0) {
                vote(Voice.SAME_AMOUNT, c, bill.cents() == past.bill().cents() ? lasting : 0);
                vote(Voice.LIKE_AMOUNT, c, lasting * alike(bill.cents(), past.bill().cents()));
            }
            if (last != null && past.before() >= 0) {
                vote(Voice.SAME_BEFORE, c, past.before() == last.choice() ? lasting : 0);
                vote(
                        Voice.SAME_VENDOR_BEFORE,
                        c,
                        past.vendorBefore().equals(last.bill().vendor()) ? lasting : 0);
            }
            vote(
                    Voice.SAME_DAY,
                    c,
                    bill.day() != 0 && past.bill().day() == bill.day() ? recent : 0);
            vote(
                    Voice.SAME_WEEK,
                    c,
                    bill.day() != 0
                                    && past.bill().day() != 0
                                    && dayOfMonthApart(past.bill().day(), bill.day()) <= 3
                            ? lasting
                            : 0);
            if (past.ownBefore() >= 0) {
                boolean one = past.ownBefore() == ownLast;
                vote(Voice.OWN_SEQUENCE, c, one ? lasting : 0);
                boolean two = one && age + 2 < n && own.get(n - 3 - age).choice() == ownLastButOne;
                vote(Voice.OWN_SEQUENCE_OF_TWO, c, two ? lasting : 0);
            }
            vote(Voice.WORDS, c, lasting * shared(bill.words(), past.bill().words()));
            vote(Voice.ADDRESS, c, address(past.bill()));
            vote(Voice.NUMBER, c, number(past.bill()) ? 1 : 0);
            vote(
                    Voice.SAME_TAX,
                    c,
                    bill.tax() >= 0 && Math.abs(bill.tax() - past.bill().tax()) <= 5 ? lasting : 0);
            recent *= 0.93;
            newest *= 0.6;
            lasting *= 0.98;
        }
    }

    private static int dayOfMonthApart(int a, int b) {
        int apart = Math.floorMod(a - b, 30);
        return Math.min(apart, 30 - apart);
    }

    private double address(BillToBook past) {
        if (bill.address().isEmpty() || past.address().isEmpty()) {
            return 0;
        }
        double alike = VendorName.similarity(bill.address(), past.address());
        return alike >= 0.6 ? alike * alike : 0;
    }

    private boolean number(BillToBook past) {
        return past.numbers().stream().anyMatch(bill.numbers()::contains);
    }

    private double shared(List<String> a, List<String> b) {
        double shared = 0;
        double all = 0;
        Set<String> other = new HashSet<>(b);
        for (String word : a) {
            double weight = rarity(history.by(Traits.word(word)));
            all += weight;
            shared += other.contains(word) ? weight : 0;
        }
        double share = all == 0 ? 0 : shared / all;
        return share * share;
    }

    private double rarity(@Nullable Counts counts) {
        return StrictMath.log((history.size() + 10) / (1 + (counts == null ? 0 : counts.all)));
    }

    private static double closeness(long a, long b) {
        if (a == 0 || b == 0) {
            return 1;
        }
        double apart =
                Math.abs(Math.abs(a) - Math.abs(b)) / (double) Math.max(Math.abs(a), Math.abs(b));
        return a == b ? 8 : 2 - apart;
    }

    /// 1 when they are the same, 0.6 when they differ by a tenth; nothing when one is a credit.
    private static double alike(long a, long b) {
        if (a == 0 || b == 0 || a > 0 != b > 0) {
            return 0;
        }
        double apart = StrictMath.log((double) a / b) / 0.1;
        return StrictMath.exp(-apart * apart / 2);
    }

    private void tenant() {
        for (int c = 0; c < history.choices(); c++) {
            vote(Voice.TENANT_OFTEN, c, history.slow(c));
            vote(Voice.TENANT_RECENT, c, history.fast(c));
        }
        double weight = 1;
        List<Past> lately = history.lately();
        for (int i = lately.size() - 1; i >= Math.max(0, lately.size() - 12); i--) {
            vote(Voice.TENANT_NEWEST, lately.get(i).choice(), weight);
            weight *= 0.7;
        }
        @Nullable Past last = history.last();
        if (last != null) {
            vote(Voice.TENANT_LAST, last.choice(), 1);
            count(Voice.TENANT_AFTER, Traits.after(last.choice()), 1);
            count(Voice.TENANT_AFTER_VENDOR, Traits.afterVendor(last.bill().vendor()), 1);
        }
        count(Voice.TENANT_DAY, Traits.day(bill.day()), 1);
        names();
        for (String word : bill.words()) {
            @Nullable Counts counts = history.by(Traits.word(word));
            count(
                    Voice.TENANT_WORDS,
                    counts,
                    rarity(counts) / (1 + (counts == null ? 0 : counts.all)));
        }
        if (bill.cents() != 0) {
            count(Voice.TENANT_AMOUNT, Traits.amount(bill.cents()), 1);
            count(Voice.TENANT_SIZE, Traits.size(bill.cents()), 1);
        }
        if (bill.tax() >= 0) {
            count(Voice.TENANT_TAX, Traits.tax(bill.tax()), 1);
        }
        bill.numbers().forEach(n -> count(Voice.TENANT_NUMBER, Traits.number(n), 1));
        if (!bill.address().isEmpty()) {
            count(Voice.TENANT_ADDRESS, Traits.address(bill.address()), 1);
        }
    }

    private void names() {
        double rarest = 0;
        @Nullable Counts of = null;
        for (String word : bill.name()) {
            @Nullable Counts counts = history.by(Traits.name(word));
            if (counts != null) {
                double rarity = rarity(counts);
                count(Voice.TENANT_NAME, counts, rarity / (2 + counts.all));
                if (rarity > rarest) {
                    rarest = rarity;
                    of = counts;
                }
            }
        }
        count(Voice.TENANT_RARE_NAME, of, 1);
    }

    private void count(Voice voice, String trait, double weight) {
        count(voice, history.by(trait), weight);
    }

    private void count(Voice voice, @Nullable Counts counts, double weight) {
        if (counts != null) {
            counts.of.forEach((choice, n) -> vote(voice, choice, n * weight));
        }
    }
}
