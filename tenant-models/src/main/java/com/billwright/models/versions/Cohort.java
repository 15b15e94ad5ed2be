package com.billwright.models.versions;

import com.billwright.models.linear.Packed;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/// Parts of all tenants, by what their ids hash to: always the same ones, on every machine.
public final class Cohort {

    /// One tenant of so many gets a new base model before the others: 5 %.
    private static final int FIRST = 20;

    /// One consenting tenant of so many is not trained on but tested on.
    private static final int HELD_OUT = 5;

    private Cohort() {}

    /// Whether it is among the first that a new base model serves.
    public static boolean isFirst(String tenant) {
        return number("stage", tenant) % FIRST == 0;
    }

    /// Whether it is held out of the training of a base model in that month; in another one others are.
    public static boolean isHeldOut(String tenant, YearMonth month) {
        long turn = month.getYear() * 12L + month.getMonthValue();
        return (number("held out", tenant) + turn) % HELD_OUT == 0;
    }

    /// Tenants that come out alike for one purpose do not for another.
    private static long number(String purpose, String tenant) {
        String hash = Packed.sha256((purpose + ":" + tenant).getBytes(StandardCharsets.UTF_8));
        return Long.parseLong(hash.substring(0, 12), 16);
    }
}
