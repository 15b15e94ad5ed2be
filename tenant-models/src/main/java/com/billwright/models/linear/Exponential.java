package com.billwright.models.linear;

/// e^x as 2^n times a polynomial, for loops that `StrictMath` would take most of. Only sums, products and bits, in an
/// order that the language fixes: every machine, and a vector's lanes, give the same.
public final class Exponential {

    /// Below this e^x is 0 to us.
    static final float LEAST = -87;

    static final float LOG2_E = 1.44269504f;

    /// Added to a number and taken off again, it leaves a whole one; what is left in the sum's last bits
    /// is that number.
    static final float ROUND = 12582912f;

    static final float LN2_HIGH = 0.693359375f;
    static final float LN2_LOW = -2.12194440e-4f;
    static final float C5 = 1.9875691500e-4f;
    static final float C4 = 1.3981999507e-3f;
    static final float C3 = 8.3334519073e-3f;
    static final float C2 = 4.1665795894e-2f;
    static final float C1 = 1.6666665459e-1f;
    static final float C0 = 5.0000001201e-1f;

    /// The bits of 1.
    static final int ONE = 0x3f800000;

    /// Bits of the mantissa.
    static final int MANTISSA = 23;

    private Exponential() {}

    private static final double LEAST_DOUBLE = -708;
    private static final double MOST_DOUBLE = 709;

    /// Log2 e; a rounder as above; ln 2 in two parts, of which the first ends in zeros, so that it times
    /// an exponent is exact.
    private static final double LOG2_E_DOUBLE = 1.4426950408889634;

    private static final double ROUND_DOUBLE = 0x1.8p52;
    private static final double LN2_HIGH_DOUBLE = 0x1.62e42feep-1;
    private static final double LN2_LOW_DOUBLE = 0x1.a39ef35793c76p-33;

    /// For x ≤ 0, right to about 2 units in the last place (Cephes' `expf`, S. Moshier).
    static float of(float x) {
        if (!(x >= LEAST)) {
            return 0;
        }
        float rounded = x * LOG2_E + ROUND;
        float n = rounded - ROUND;
        float r = x - n * LN2_HIGH - n * LN2_LOW;
        float sum = ((((C5 * r + C4) * r + C3) * r + C2) * r + C1) * r + C0;
        float power = Float.intBitsToFloat((Float.floatToRawIntBits(rounded) << MANTISSA) + ONE);
        return (sum * (r * r) + r + 1) * power;
    }

    /// Right to 4 units in the last place. What is nearly too small or too large for a double, or no
    /// number, is `StrictMath`'s to say.
    public static double of(double x) {
        if (!(x >= LEAST_DOUBLE && x <= MOST_DOUBLE)) {
            return StrictMath.exp(x);
        }
        double rounded = x * LOG2_E_DOUBLE + ROUND_DOUBLE;
        double n = rounded - ROUND_DOUBLE;
        double r = x - n * LN2_HIGH_DOUBLE - n * LN2_LOW_DOUBLE;
        return Double.longBitsToDouble((long) n + 1023 << 52) * nearZero(r);
    }

    /// For |r| ≤ ln 2 / 2: Taylor's series to r^12, summed in pairs (G. Estrin), so that the processor has
    /// several products at work at a time.
    private static double nearZero(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = 1 + r + r2 * (1 / 2.0 + r * (1 / 6.0));
        double middle = 1 / 24.0 + r * (1 / 120.0) + r2 * (1 / 720.0 + r * (1 / 5040.0));
        double high =
                1 / 40320.0
                        + r * (1 / 362880.0)
                        + r2 * (1 / 3628800.0 + r * (1 / 39916800.0))
                        + r4 * (1 / 479001600.0);
        return low + r4 * middle + r4 * r4 * high;
    }
}
