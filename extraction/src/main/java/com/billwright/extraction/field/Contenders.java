package com.billwright.extraction.field;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.ValueWords;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Candidates as an assignment weighs them: where each stands, and which of them say the same.
public interface Contenders {

    /// The number of a value that sums and orders of days do not know.
    long NO_NUMBER = Long.MIN_VALUE;

    int size();

    FieldType type(int candidate);

    /// From 1.
    int page(int candidate);

    /// Indices of its words on that page, ascending.
    int[] words(int candidate);

    /// Candidates of a type have the same one when their values are equal.
    int value(int candidate);

    /// An amount's cents or a day's number; `NO_NUMBER` for a text.
    long number(int candidate);

    /// Of a page's candidates as they were found.
    static Contenders of(List<Candidate> candidates) {
        return new Found(List.copyOf(candidates));
    }

    /// What a value counts as in sums and in the order of days.
    static long number(FieldValue value) {
        return switch (value) {
            case FieldValue.Amount(var amount) ->
                    amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
            case FieldValue.Day(var day) -> day.toEpochDay();
            case FieldValue.Text ignored -> NO_NUMBER;
        };
    }

    /// Numbers values and words when they are asked for: most candidates never are.
    final class Found implements Contenders {
        private final List<Candidate> candidates;
        private final int[] values;
        private final int[][] words;
        private final Map<Object, Integer> numbered = new HashMap<>();

        private Found(List<Candidate> candidates) {
            this.candidates = candidates;
            this.values = new int[candidates.size()];
            this.words = new int[candidates.size()][];
            Arrays.fill(values, -1);
        }

        @Override
        public int size() {
            return candidates.size();
        }

        @Override
        public FieldType type(int candidate) {
            return candidates.get(candidate).type();
        }

        @Override
        public int page(int candidate) {
            return candidates.get(candidate).page();
        }

        @Override
        public int[] words(int candidate) {
            if (words[candidate] == null) {
                words[candidate] =
                        candidates.get(candidate).words().stream().mapToInt(w -> w).toArray();
            }
            return words[candidate];
        }

        @Override
        public int value(int candidate) {
            if (values[candidate] < 0) {
                Candidate c = candidates.get(candidate);
                values[candidate] =
                        numbered.computeIfAbsent(
                                List.of(c.type(), compared(c)), k -> numbered.size());
            }
            return values[candidate];
        }

        /// Equal for the values that `RightCandidates.equal` calls equal.
        private static Object compared(Candidate c) {
            return switch (c.value()) {
                case FieldValue.Amount(var amount) -> amount.stripTrailingZeros();
                case FieldValue.Day(var day) -> day;
                case FieldValue.Text(var text) ->
                        c.type() == FieldType.IDENTIFIER
                                ? ValueWords.ofIdentifier(text)
                                : ValueWords.of(text);
            };
        }

        @Override
        public long number(int candidate) {
            return Contenders.number(candidates.get(candidate).value());
        }
    }
}
