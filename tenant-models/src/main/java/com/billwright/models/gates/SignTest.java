package com.billwright.models.gates;

/// One question on which the challenger may be worse though others hide it: an invoice number lost is
/// not made up for by addresses won.
///
/// @param lost on how many bills only the champion is right
/// @param won on how many bills only the challenger is right
record SignTest(String question, int lost, int won) {

    int differ() {
        return lost + won;
    }

    /// How probable so many losses are when both are as good.
    double chance() {
        int n = differ();
        double ways = Math.pow(0.5, n);
        double sum = 0;
        for (int k = 0; k <= won; k++) {
            sum += ways;
            ways = ways * (n - k) / (k + 1);
        }
        return Math.min(1, sum);
    }
}
