package com.billwright.extraction.field;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.RightCandidates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Turns scores into the best assignment as a whole: words belong to one field, sums add up, days
/// are in order, and "not on this page" is an answer. Keeps the best partial assignments as it goes
/// from field to field.
public final class FieldAssignment {

    private static final int BEAM = 24;
    private static final int MOST_RIVALS = 4;

    /// What a field got.
    ///
    /// @param candidate its index; -1 when the field is not on the page
    /// @param confidence probability of being right, 0 to 1
    /// @param rivals the next best values, best first
    public record Answer(int candidate, double confidence, List<Rival> rivals) {}

    /// Another candidate of the field and its probability.
    public record Rival(int candidate, double confidence) {}

    private record State(int[] chosen, double score, double coherence) {}

    private final List<Candidate> candidates;
    private final List<Field> fields;
    private final Coherence coherence;
    private final Conflicts conflicts;
    private final List<Shortlist> shortlists = new ArrayList<>();

    private FieldAssignment(List<Candidate> candidates, List<Field> fields, float[][] scores) {
        this.candidates = candidates;
        this.fields = fields;
        this.coherence = new Coherence(fields, candidates);
        this.conflicts = new Conflicts(fields);
        for (int f = 0; f < fields.size(); f++) {
            shortlists.add(Shortlist.of(f, fields.get(f), candidates, scores));
        }
    }

    /// The answer for each field, in their order.
    ///
    /// @param scores what `scorer` said of the candidates: its last column is "none of them"
    public static List<Answer> assign(
            List<Candidate> candidates,
            List<Field> fields,
            float[][] scores,
            CandidateScorer scorer) {
        FieldAssignment assignment = new FieldAssignment(candidates, fields, scores);
        int[] best = assignment.search();
        List<Answer> answers = new ArrayList<>(fields.size());
        for (int f = 0; f < fields.size(); f++) {
            answers.add(assignment.answer(f, best, scorer.temperature(fields.get(f))));
        }
        return answers;
    }

    private int[] search() {
        int[] none = new int[fields.size()];
        Arrays.fill(none, -1);
        List<State> states = List.of(new State(none, 0, 0));
        List<Shortlist> order =
                shortlists.stream()
                        .filter(s -> !s.candidates().isEmpty())
                        .sorted(
                                Comparator.comparing((Shortlist s) -> fields.get(s.field()).type())
                                        .thenComparingDouble(s -> -s.best()))
                        .toList();
        for (Shortlist shortlist : order) {
            List<State> next = new ArrayList<>(states);
            for (State state : states) {
                for (int i = 0; i < shortlist.candidates().size(); i++) {
                    next.add(
                            with(
                                    state,
                                    shortlist.field(),
                                    shortlist.candidates().get(i),
                                    shortlist.margins()[i]));
                }
            }
            next.sort(Comparator.comparingDouble(s -> -s.score() - s.coherence()));
            states = next.subList(0, Math.min(BEAM, next.size()));
        }
        return states.getFirst().chosen();
    }

    private State with(State state, int field, int candidate, double margin) {
        int[] chosen = state.chosen().clone();
        chosen[field] = candidate;
        double score = state.score() + margin - costs(chosen, field, candidate);
        return new State(chosen, score, coherence.of(chosen));
    }

    private double costs(int[] chosen, int field, int candidate) {
        double costs = 0;
        for (int g = 0; g < chosen.length; g++) {
            if (g != field && chosen[g] >= 0) {
                costs +=
                        conflicts.cost(
                                field, candidates.get(candidate), g, candidates.get(chosen[g]));
            }
        }
        return costs;
    }

    /// With all other fields as they are, how probable is each value of this one?
    private Answer answer(int f, int[] best, double temperature) {
        Shortlist shortlist = shortlists.get(f);
        int size = shortlist.candidates().size();
        double[] odds = new double[size + 1];
        int[] chosen = best.clone();
        for (int i = 0; i < size; i++) {
            chosen[f] = shortlist.candidates().get(i);
            double score =
                    shortlist.margins()[i] - costs(chosen, f, chosen[f]) + coherence.of(chosen);
            odds[i] = score / temperature;
        }
        chosen[f] = -1;
        odds[size] = coherence.of(chosen) / temperature;
        double[] p = softmax(odds);
        if (best[f] < 0) {
            return new Answer(-1, p[size], rivals(f, shortlist, p, -1));
        }
        double confidence = 0;
        for (int i = 0; i < size; i++) {
            confidence += sameValue(f, shortlist.candidates().get(i), best[f]) ? p[i] : 0;
        }
        return new Answer(best[f], confidence, rivals(f, shortlist, p, best[f]));
    }

    private List<Rival> rivals(int f, Shortlist shortlist, double[] p, int answer) {
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < shortlist.candidates().size(); i++) {
            int c = shortlist.candidates().get(i);
            boolean taken =
                    (answer >= 0 && sameValue(f, c, answer))
                            || rivals.stream().anyMatch(r -> sameValue(f, r.candidate(), c));
            if (!taken) {
                rivals.add(new Rival(c, p[i]));
            }
        }
        rivals.sort(Comparator.comparingDouble(r -> -r.confidence()));
        return List.copyOf(rivals.subList(0, Math.min(MOST_RIVALS, rivals.size())));
    }

    private boolean sameValue(int field, int a, int b) {
        return RightCandidates.equal(
                fields.get(field).type(), candidates.get(a).value(), candidates.get(b).value());
    }

    private static double[] softmax(double[] odds) {
        double most = Arrays.stream(odds).max().orElse(0);
        double[] p = Arrays.stream(odds).map(o -> Math.exp(o - most)).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(x -> x / sum).toArray();
    }
}
