package com.billwright.models.gates;

import java.util.SplittableRandom;

/// Paired bootstrap over bills: would the challenger also be worse had other bills of the same kind
/// been held out?
final class Bootstrap {

    private static final int DRAWS = 2000;
    private static final double SURE = 0.95;
    private static final long SEED = 20;

    private Bootstrap() {}

    /// Whether the challenger is behind in at least 95 of 100 draws.
    ///
    /// @param aheadOf for each bill by how many answers it is ahead
    static boolean showsHarm(int[] aheadOf) {
        SplittableRandom random = new SplittableRandom(SEED);
        int behind = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int ahead = 0;
            for (int i = 0; i < aheadOf.length; i++) {
                ahead += aheadOf[random.nextInt(aheadOf.length)];
            }
            behind += ahead < 0 ? 1 : 0;
        }
        return behind >= SURE * DRAWS;
    }
}
