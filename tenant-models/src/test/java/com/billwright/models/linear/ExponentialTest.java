package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {

    @ParameterizedTest
    @ValueSource(
            doubles = {0, -0.0, 1, -1, 0.3465735902799726, -0.3465735902799727, -708, 709, 1e-300})
    void agreesWithTheLibrary(double x) {
        assertNear(x);
    }

    @Test
    void agreesWithTheLibraryEverywhere() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            assertNear(random.nextDouble() * 20 - 18);
            assertNear(random.nextDouble() * 1417 - 708);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-708.1, -745.2, -1e300, 709.1, 709.8, 1e300})
    void leavesTheExtremesToTheLibrary(double x) {
        assertThat(Exponential.of(x)).isEqualTo(StrictMath.exp(x));
    }

    @Test
    void ofNoNumberIsNoNumber() {
        assertThat(Exponential.of(Double.NaN)).isNaN();
    }

    @Test
    void isOneAtZero() {
        assertThat(Exponential.of(0)).isEqualTo(1);
    }

    private static void assertNear(double x) {
        double expected = StrictMath.exp(x);
        if (Math.abs(Exponential.of(x) - expected) > 4 * Math.ulp(expected)) {
            throw new AssertionError(
                    "e^%s is %s, not %s".formatted(x, expected, Exponential.of(x)));
        }
    }
}
