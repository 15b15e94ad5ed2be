package com.billwright.models.drift;

/// Page's cumulative sum, which tells when answers began to be wrong more often (E. S. Page, "Continuous
/// inspection schemes", Biometrika 41, 1954): each answer adds how much more probable it is at the worse
/// share of errors than at the expected one, as a logarithm, and the sum never falls below 0.
///
/// As long as no more than the expected share is wrong, it takes e^threshold answers or more on the
/// average until a false alarm (G. Lorden, "Procedures for reacting to a change in distribution", Annals
/// of Mathematical Statistics 42, 1971), however often one looks. The threshold is for ten million: 10,000
/// tenants who confirm 50 bills of 15 fields a week have less than one a week, among all of them.
final class Cusum {

    static final double THRESHOLD = Math.log(1e7);

    /// The alarm is for odds of being wrong that are so many times the expected ones.
    private static final double WORSE = 3;

    /// One-sided 95%.
    private static final double Z = 1.6448536;

    private final double ofWrong;
    private final double ofRight;
    private double sum;
    private int sinceZero;
    private int rightSinceZero;
    private boolean alarm;

    private Cusum(double expected) {
        double worse = WORSE * expected / (1 - expected + WORSE * expected);
        this.ofWrong = Math.log(worse / expected);
        this.ofRight = Math.log((1 - worse) / (1 - expected));
    }

    /// Expects as many errors as a test of so many answers allows for: Wilson's upper bound (E. B.
    /// Wilson, "Probable inference", Journal of the American Statistical Association 22, 1927).
    static Cusum after(double right, int tested) {
        return new Cusum(upper(1 - right, tested));
    }

    static double upper(double share, int n) {
        double z2 = Z * Z / n;
        return (share + z2 / 2 + Math.sqrt(z2 * (share * (1 - share) + z2 / 4))) / (1 + z2);
    }

    void add(boolean right) {
        sum = Math.min(THRESHOLD, Math.max(0, sum + (right ? ofRight : ofWrong)));
        sinceZero++;
        rightSinceZero += right ? 1 : 0;
        if (sum == 0) {
            sinceZero = 0;
            rightSinceZero = 0;
            alarm = false;
        }
        alarm |= sum >= THRESHOLD;
    }

    /// From the answer that reached the threshold until the sum is back at 0.
    boolean alarm() {
        return alarm;
    }

    /// How many answers came since the sum was last 0: since the likeliest moment of the change.
    int sinceChange() {
        return sinceZero;
    }

    /// The share of them that was right.
    double rightSinceChange() {
        return sinceZero == 0 ? 1 : (double) rightSinceZero / sinceZero;
    }
}
