package com.billwright.extraction.field;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateScorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Turns scores into the best assignment as a whole: words belong to one field, sums add up, days
/// are in order, and "not on this page" is an answer. Keeps the best partial assignments as it goes
/// from field to field. One for the fields of a tenant serves for any number of bills.
public final class FieldAssignment {

    private static final int MOST_RIVALS = 4;

    /// What a field got.
    ///
    /// @param candidate its index; -1 when the field is not on the page
    /// @param confidence probability of being right, 0 to 1
    /// @param rivals the next best values, best first
    public record Answer(int candidate, double confidence, List<Rival> rivals) {}

    /// Another candidate of the field and its probability.
    public record Rival(int candidate, double confidence) {}

    private final List<Field> fields;
    private final Coherence coherence;
    private final Conflicts conflicts;

    /// The fields of each type. What one of them gets is nothing to those of other types: they share no
    /// candidates, and neither sums nor orders of days.
    private final int[][] ofOneType;

    /// @param fields the tenant's, in the order of the shortlists
    public FieldAssignment(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.coherence = new Coherence(fields);
        this.conflicts = new Conflicts(fields);
        this.ofOneType =
                Arrays.stream(FieldType.values())
                        .map(type ->
                                IntStream.range(0, fields.size())
                                        .filter(f -> fields.get(f).type() == type)
                                        .toArray())
                        .toArray(int[][]::new);
    }

    /// The answer for each field, in their order.
    ///
    /// @param scores what `scorer` said of the candidates: its last column is "none of them"
    public static List<Answer> assign(
            List<Candidate> candidates,
            List<Field> fields,
            float[][] scores,
            CandidateScorer scorer) {
        FieldAssignment assignment = new FieldAssignment(fields);
        Contenders contenders = Contenders.of(candidates);
        Shortlist[] shortlists =
                IntStream.range(0, fields.size())
                        .mapToObj(f -> Shortlist.of(f, fields.get(f), contenders, scores))
                        .toArray(Shortlist[]::new);
        int[] best = assignment.best(contenders, shortlists);
        List<Answer> answers = new ArrayList<>(fields.size());
        for (int f = 0; f < fields.size(); f++) {
            double temperature = scorer.temperature(fields.get(f));
            double[] p =
                    assignment.probabilities(contenders, shortlists[f], f, best, temperature, 0);
            answers.add(
                    new Answer(
                            best[f],
                            confidence(contenders, shortlists[f], p, best[f]),
                            rivals(contenders, shortlists[f], p, best[f])));
        }
        return answers;
    }

    /// For each field its candidate in the best assignment; -1 where it is not on the page.
    public int[] best(Contenders contenders, Shortlist[] shortlists) {
        Beam beam = new Beam(contenders, coherence, conflicts, fields.size());
        for (int[] together : ofOneType) {
            for (int f : order(together, shortlists)) {
                beam.decide(f, shortlists[f]);
            }
            beam.settle();
        }
        return beam.best();
    }

    /// Those of the fields for which there is something to decide, the surest first.
    private static int[] order(int[] fields, Shortlist[] shortlists) {
        int[] order = new int[fields.length];
        int n = 0;
        for (int f : fields) {
            if (shortlists[f].size() > 0) {
                int at = n++;
                for (; at > 0 && shortlists[order[at - 1]].best() < shortlists[f].best(); at--) {
                    order[at] = order[at - 1];
                }
                order[at] = f;
            }
        }
        return Arrays.copyOf(order, n);
    }

    /// With all other fields as they are, how probable is the value that the field got?
    ///
    /// @param best for each field its candidate
    /// @param rest odds, against the best, of candidates that were left out of the shortlist
    public double confidence(
            Contenders contenders,
            Shortlist shortlist,
            int f,
            int[] best,
            double temperature,
            double rest) {
        double[] p = probabilities(contenders, shortlist, f, best, temperature, rest);
        return confidence(contenders, shortlist, p, best[f]);
    }

    /// How probable is each value of a field with all others as they are, and, last, none.
    private double[] probabilities(
            Contenders contenders,
            Shortlist shortlist,
            int f,
            int[] best,
            double temperature,
            double rest) {
        int size = shortlist.size();
        double[] odds = new double[size + 1];
        long[] numbers = Beam.numbers(contenders, best);
        for (int i = 0; i < size; i++) {
            int c = shortlist.candidates()[i];
            numbers[f] = contenders.number(c);
            double score =
                    shortlist.margins()[i]
                            - conflicts.costs(contenders, best, f, c)
                            + coherence.of(numbers);
            odds[i] = score / temperature;
        }
        numbers[f] = Contenders.NO_NUMBER;
        odds[size] = coherence.of(numbers) / temperature;
        return softmax(odds, odds[size] + Math.max(0, shortlist.best()) / temperature, rest);
    }

    private static double confidence(
            Contenders contenders, Shortlist shortlist, double[] p, int answer) {
        if (answer < 0) {
            return p[shortlist.size()];
        }
        double confidence = 0;
        for (int i = 0; i < shortlist.size(); i++) {
            boolean same = contenders.value(shortlist.candidates()[i]) == contenders.value(answer);
            confidence += same ? p[i] : 0;
        }
        return confidence;
    }

    private static List<Rival> rivals(
            Contenders contenders, Shortlist shortlist, double[] p, int answer) {
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < shortlist.size(); i++) {
            int c = shortlist.candidates()[i];
            int value = contenders.value(c);
            boolean taken =
                    (answer >= 0 && value == contenders.value(answer))
                            || rivals.stream()
                                    .anyMatch(r -> contenders.value(r.candidate()) == value);
            if (!taken) {
                rivals.add(new Rival(c, p[i]));
            }
        }
        rivals.sort(Comparator.comparingDouble(r -> -r.confidence()));
        return List.copyOf(rivals.subList(0, Math.min(MOST_RIVALS, rivals.size())));
    }

    /// @param best the odds that `rest` refers to
    /// @param rest odds of what is not listed
    private static double[] softmax(double[] odds, double best, double rest) {
        double most = Arrays.stream(odds).max().orElse(0);
        double sum = 0;
        double[] p = new double[odds.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(odds[i] - most);
            sum += p[i];
        }
        sum += rest == 0 ? 0 : rest * Math.exp(best - most);
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
