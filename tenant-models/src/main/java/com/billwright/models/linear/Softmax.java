package com.billwright.models.linear;

/// What can be told of a softmax without its exponentials.
final class Softmax {

    /// `roughly` is too large by at most this factor: the largest ratio of `1 + f` to `2^f`, 0 ≤ f ≤ 1.
    private static final float ROUGH = 1.0615f;

    private static final float LOG2_E = 1.442695f;

    private Softmax() {}

    /// How probable the right candidates are together, certainly, at least; when none is right, how
    /// probable "none" is.
    ///
    /// @param margins of the candidates over "none of them"
    /// @param right from `from` for each whether it is right
    /// @param top the largest margin, or 0
    static float atLeast(double[] margins, boolean[] right, int from, int n, double top) {
        float none = roughly((float) -top);
        float hits = 0;
        float misses = 0;
        for (int i = 0; i < n; i++) {
            float p = roughly((float) (margins[i] - top));
            hits += right[from + i] ? p : 0;
            misses += right[from + i] ? 0 : p;
        }
        if (hits == 0) {
            hits = none;
        } else {
            misses += none;
        }
        return hits / ROUGH / ((hits / ROUGH + misses) * (1 + 1e-4f));
    }

    /// e^x for x ≤ 0, never less and at most 6.2% more: between powers of two a straight line.
    private static float roughly(float x) {
        float scaled = Math.max(x * LOG2_E, -126f);
        return Float.intBitsToFloat((int) ((scaled + 127) * (1 << 23)));
    }
}
