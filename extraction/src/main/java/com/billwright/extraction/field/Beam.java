package com.billwright.extraction.field;

import java.util.Arrays;

/// The best partial assignments of candidates to fields, as one field after the other is decided.
final class Beam {

    private static final int WIDTH = 24;

    private final Contenders contenders;
    private final Coherence coherence;
    private final Conflicts conflicts;
    private final int fields;

    /// For each partial assignment, best first, the candidate of each field (-1 for none) and what its
    /// value counts as.
    private int[][] chosen;

    private long[][] numbers;
    private double[] scores = new double[WIDTH];
    private double[] coherences = new double[WIDTH];
    private int size = 1;

    // The next ones, as they are found: where each comes from, its candidate, what it scores.
    private final int[] from = new int[WIDTH];
    private final int[] candidate = new int[WIDTH];
    private final double[] totals = new double[WIDTH];
    private double[] nextScores = new double[WIDTH];
    private double[] nextCoherences = new double[WIDTH];
    private int[][] nextChosen;
    private long[][] nextNumbers;
    private int found;

    Beam(Contenders contenders, Coherence coherence, Conflicts conflicts, int fields) {
        this.contenders = contenders;
        this.coherence = coherence;
        this.conflicts = conflicts;
        this.fields = fields;
        this.chosen = new int[WIDTH][fields];
        this.numbers = new long[WIDTH][fields];
        this.nextChosen = new int[WIDTH][fields];
        this.nextNumbers = new long[WIDTH][fields];
        Arrays.fill(chosen[0], -1);
        Arrays.fill(numbers[0], Contenders.NO_NUMBER);
    }

    /// What the value of each field's candidate counts as.
    static long[] numbers(Contenders contenders, int[] chosen) {
        long[] numbers = new long[chosen.length];
        for (int f = 0; f < chosen.length; f++) {
            numbers[f] = chosen[f] < 0 ? Contenders.NO_NUMBER : contenders.number(chosen[f]);
        }
        return numbers;
    }

    /// Keeps the best partial assignment alone: the fields to come have nothing to do with those before.
    void settle() {
        size = 1;
    }

    /// Extends each partial assignment by each candidate of the field and by none, and keeps the best.
    void decide(int field, Shortlist shortlist) {
        found = 0;
        for (int s = 0; s < size; s++) {
            add(s, -1, scores[s], coherences[s]);
        }
        boolean weighs = coherence.weighs(field);
        for (int s = 0; s < size; s++) {
            for (int i = 0; i < shortlist.size(); i++) {
                int c = shortlist.candidates()[i];
                double atBest = scores[s] + shortlist.margins()[i];
                if (!enters(atBest + (weighs ? Coherence.MOST : coherences[s]))) {
                    // Nor do those behind it, whose margins are no better.
                    break;
                }
                double coherent = weighs ? coherent(s, field, c) : coherences[s];
                // What it costs that others have the same words only lowers it.
                if (enters(atBest + coherent)) {
                    double costs = conflicts.costs(contenders, chosen[s], field, c);
                    add(s, c, atBest - costs, coherent);
                }
            }
        }
        take(field);
    }

    private double coherent(int s, int field, int c) {
        long before = numbers[s][field];
        numbers[s][field] = contenders.number(c);
        double coherent = coherence.of(numbers[s]);
        numbers[s][field] = before;
        return coherent;
    }

    private boolean enters(double total) {
        return found < WIDTH || total > totals[WIDTH - 1];
    }

    /// Of equals the one that came first stays ahead.
    private void add(int s, int c, double score, double coherent) {
        double total = score + coherent;
        if (!enters(total)) {
            return;
        }
        int at = found < WIDTH ? found++ : WIDTH - 1;
        for (; at > 0 && totals[at - 1] < total; at--) {
            totals[at] = totals[at - 1];
            from[at] = from[at - 1];
            candidate[at] = candidate[at - 1];
            nextScores[at] = nextScores[at - 1];
            nextCoherences[at] = nextCoherences[at - 1];
        }
        totals[at] = total;
        from[at] = s;
        candidate[at] = c;
        nextScores[at] = score;
        nextCoherences[at] = coherent;
    }

    private void take(int field) {
        for (int i = 0; i < found; i++) {
            System.arraycopy(chosen[from[i]], 0, nextChosen[i], 0, fields);
            System.arraycopy(numbers[from[i]], 0, nextNumbers[i], 0, fields);
            if (candidate[i] >= 0) {
                nextChosen[i][field] = candidate[i];
                nextNumbers[i][field] = contenders.number(candidate[i]);
            }
        }
        int[][] wasChosen = chosen;
        chosen = nextChosen;
        nextChosen = wasChosen;
        long[][] wasNumbers = numbers;
        numbers = nextNumbers;
        nextNumbers = wasNumbers;
        double[] was = scores;
        scores = nextScores;
        nextScores = was;
        was = coherences;
        coherences = nextCoherences;
        nextCoherences = was;
        size = found;
    }

    int[] best() {
        return chosen[0].clone();
    }
}
