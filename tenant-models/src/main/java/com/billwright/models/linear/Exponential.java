package com.billwright.models.linear;

/// e^x for x ≤ 0 in single precision, right to about 2 units in the last place: 2^n times a polynomial
/// (Cephes' `expf`, S. Moshier). Only sums, products and bits, so that a vector's lanes give the same.
final class Exponential {

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
}
