package com.billwright.models.gates;

/// Whether a challenger may serve, and why.
public sealed interface Verdict {

    Scores scores();

    /// In words, for the people who run the models.
    String reason();

    /// What the tests for harm showed; the run's end may keep the champion for it.
    Harm harm();

    /// The challenger serves from now on.
    record Promoted(Scores scores, String reason, Harm harm) implements Verdict {}

    /// The champion goes on serving; the challenger stays on record.
    record ChampionKept(Scores scores, String reason, Harm harm) implements Verdict {}

    /// There are too few labels to train on and to test on.
    record TooFewLabels(int labels) implements Verdict {
        @Override
        public Scores scores() {
            return Scores.NONE;
        }

        @Override
        public String reason() {
            return "%d confirmed bills; from %d on a version of your own is trained and tested"
                    .formatted(labels, Split.LEAST_LABELS);
        }

        @Override
        public Harm harm() {
            return Harm.UNTESTED;
        }
    }
}
