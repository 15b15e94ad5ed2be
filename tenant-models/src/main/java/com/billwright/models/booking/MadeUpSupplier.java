package com.billwright.models.booking;

import com.billwright.models.booking.Trades.Trade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A supplier that never was: what it is called, what it charges, and by which habit its bills are
/// booked.
final class MadeUpSupplier {

    private static final String[] SYLLABLES = {
        "bar", "ken", "lo", "mi", "ster", "wood", "hart", "ley", "ton", "fel", "gra", "sin", "dor",
        "vel", "ham", "ri", "cor", "ness", "pa", "tru", "wel", "by", "os", "mar", "lund", "ek"
    };

    private enum Habit {
        ONE_ACCOUNT,
        BY_SIZE,
        BY_CONTRACT,
        IN_TURN,
        AS_IT_COMES
    }

    private final RandomGenerator random;
    private final Trade trade;
    private final String family;
    private final String name;
    private final Habit habit;
    private final int[] accounts;
    private final double usual;
    private final boolean fixed;
    private final boolean numbered;
    private final boolean meters;
    private final boolean located;
    private final double tax;
    final double often;
    private int bills;

    /// @param accounts those that its bills can go to, the usual one first
    MadeUpSupplier(RandomGenerator random, Trade trade, int[] accounts) {
        this.random = random;
        this.trade = trade;
        this.accounts = accounts;
        this.family = syllables();
        this.name = family + words();
        double h = random.nextDouble();
        this.habit =
                h < 0.75
                        ? Habit.ONE_ACCOUNT
                        : h < 0.83
                                ? Habit.BY_SIZE
                                : h < 0.9
                                        ? Habit.BY_CONTRACT
                                        : h < 0.93 ? Habit.IN_TURN : Habit.AS_IT_COMES;
        this.usual = StrictMath.exp(3 + 5 * random.nextDouble());
        this.fixed = random.nextDouble() < 0.3;
        this.numbered = random.nextDouble() < 0.3;
        this.meters = random.nextBoolean();
        this.located = random.nextDouble() < 0.5;
        this.tax = random.nextDouble() < 0.3 ? 0 : 0.2;
        this.often = StrictMath.exp(-2.5 * random.nextDouble());
    }

    private MadeUpSupplier(MadeUpSupplier other) {
        this.random = other.random;
        this.trade = other.trade;
        this.accounts = other.accounts;
        this.family = other.family;
        this.name = family + ' ' + syllables() + words();
        this.habit = other.habit;
        this.usual = other.usual * (0.5 + random.nextDouble());
        this.fixed = other.fixed;
        this.numbered = other.numbered;
        this.meters = other.meters;
        this.located = other.located;
        this.tax = other.tax;
        this.often = other.often;
    }

    /// Another of the same family name, which does the same.
    MadeUpSupplier branch() {
        return new MadeUpSupplier(this);
    }

    private String syllables() {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String words() {
        var words = new StringBuilder();
        if (random.nextDouble() < 0.7) {
            words.append(' ').append(any(trade.suppliers()));
        }
        if (random.nextDouble() < 0.25) {
            words.append(' ').append(any(trade.suppliers()));
        }
        return words.toString();
    }

    /// The meter's, or one that this supplier alone gave it.
    private String number(int property) {
        return meters ? MadeUpBooks.number(property) : name.hashCode() + "0" + property;
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Its next bill and how it was booked.
    ///
    /// @param places addresses by property
    BookedBill bill(String key, LocalDate day, int property, List<String> places) {
        bills++;
        int contract = random.nextInt(accounts.length);
        double amount = fixed ? usual : usual * StrictMath.exp(0.8 * random.nextGaussian());
        int account =
                switch (habit) {
                    case ONE_ACCOUNT -> accounts[0];
                    case BY_SIZE -> {
                        amount = usual * StrictMath.exp(1.2 * random.nextGaussian());
                        yield accounts[amount > 2 * usual && accounts.length > 1 ? 1 : 0];
                    }
                    case BY_CONTRACT -> {
                        amount = usual * (1 + 0.37 * contract);
                        yield accounts[contract];
                    }
                    case IN_TURN -> accounts[bills % accounts.length];
                    case AS_IT_COMES ->
                            accounts[
                                    random.nextDouble() < 0.6
                                            ? 0
                                            : random.nextInt(accounts.length)];
                };
        BigDecimal net = BigDecimal.valueOf(Math.max(1, Math.round(amount * 100)), 2);
        List<String> lines = new ArrayList<>();
        if (random.nextDouble() < 0.4) {
            lines.add(any(trade.suppliers()));
            lines.add(any(trade.accounts()));
        }
        return new BookedBill(
                key,
                BillToBook.of(
                        name,
                        name,
                        String.join(" ", lines),
                        net.multiply(BigDecimal.valueOf(1 + tax)),
                        net,
                        day,
                        located && random.nextDouble() < 0.9 ? places.get(property) : "",
                        numbered ? number(property) : "",
                        key),
                "a" + account,
                "p" + property);
    }
}
