package com.billwright.extraction.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;

/// Choices that the same seeds make alike on every machine.
public final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Dice for these seeds; another order or number of seeds is another sequence.
    public static Dice of(long... seeds) {
        long mixed = seeds.length;
        for (long seed : seeds) {
            mixed = (mixed ^ seed) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(mixed);
    }

    /// A whole number from `low` to `high`, both included.
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    public BigDecimal money(double low, double high) {
        return BigDecimal.valueOf(between(low, high)).setScale(2, RoundingMode.HALF_UP);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public double gaussian() {
        return random.nextGaussian();
    }

    /// The pattern with each `#` replaced by a digit (never a leading 0 of the whole) and each `?` by a
    /// capital letter.
    public String fill(String pattern) {
        var filled = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            filled.append(
                    switch (c) {
                        case '#' -> (char) ('0' + between(filled.isEmpty() ? 1 : 0, 9));
                        case '?' -> (char) ('A' + between(0, 25));
                        default -> c;
                    });
        }
        return filled.toString();
    }
}
