package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.text.Box;
import java.util.List;

/// How a candidate compares with a field's earlier answers, kind by kind, each from 0 (like none of
/// them) to 1 (like all).
///
/// @param kinds indexed by the constants below
record Match(float[] kinds) {

    static final int LEFT = 0;
    static final int LEFT_SHARE = 1;
    static final int ABOVE = 2;
    static final int ABOVE_SHARE = 3;
    static final int SHAPE = 4;
    static final int ROUGH_SHAPE = 5;
    static final int PLACE = 6;
    static final int COLUMN = 7;
    static final int RANK = 8;
    static final int VALUE = 9;
    static final int LABEL_AND_SHAPE = 10;
    static final int LABEL_AND_COLUMN = 11;
    static final int PREFIX = 12;
    static final int PAGE = 13;
    static final int STABLE_VALUE = 14;
    static final int OTHER_THAN_STABLE = 15;
    static final int BEST = 16;
    static final int BEST_OF_MANY = 17;
    static final int BEST_STRENGTH = 18;
    static final int BEHIND_BEST = 19;
    static final int NOWHERE = 20;
    static final int ALWAYS_NOWHERE = 21;
    static final int KNOWN = 22;
    static final int KINDS = 23;

    /// How alike on the whole, 0 to 1, to rank the candidates of a page among each other.
    float strength() {
        float label = Math.max(kinds[LEFT_SHARE], kinds[ABOVE_SHARE]);
        return 0.3f * label
                + 0.2f * Math.max(kinds[LEFT], kinds[ABOVE])
                + 0.15f * kinds[ROUGH_SHAPE]
                + 0.1f * kinds[PLACE]
                + 0.1f * kinds[COLUMN]
                + 0.05f * kinds[RANK]
                + 0.1f * kinds[VALUE];
    }

    static void add(
            float[] kinds,
            RememberedAnswer answer,
            float weight,
            Candidate candidate,
            Surroundings around) {
        boolean left = sameNearest(answer.left(), around.left());
        boolean above = sameNearest(answer.above(), around.above());
        boolean shape = answer.shape().equals(around.shape());
        boolean rough = Token.collapsed(answer.shape()).equals(Token.collapsed(around.shape()));
        double column = column(answer, candidate);
        boolean label = left && (!answer.left().isEmpty() || above);
        kinds[LEFT] += left ? weight : 0;
        kinds[LEFT_SHARE] += weight * share(answer.left(), around.left());
        kinds[ABOVE] += above ? weight : 0;
        kinds[ABOVE_SHARE] += weight * share(answer.above(), around.above());
        kinds[SHAPE] += shape ? weight : 0;
        kinds[ROUGH_SHAPE] += rough ? weight : 0;
        kinds[PLACE] += weight * (float) closeness(answer, candidate);
        kinds[COLUMN] += weight * (float) column;
        kinds[RANK] += answer.rank() == around.rank() ? weight : 0;
        kinds[VALUE] += sameValue(answer, candidate) ? weight : 0;
        kinds[LABEL_AND_SHAPE] += (label || above) && rough ? weight : 0;
        kinds[LABEL_AND_COLUMN] += (label || above) ? weight * (float) column : 0;
        kinds[PREFIX] += samePrefix(answer.value(), candidate.value().normalised()) ? weight : 0;
        kinds[PAGE] += answer.page() == candidate.page() ? weight : 0;
    }

    /// Whether the nearest words agree; two empty surroundings agree too.
    static boolean sameNearest(List<String> a, List<String> b) {
        return a.isEmpty() ? b.isEmpty() : !b.isEmpty() && a.getFirst().equals(b.getFirst());
    }

    static boolean sameValue(RememberedAnswer answer, Candidate candidate) {
        String own = candidate.value().normalised();
        return candidate.type() == FieldType.TEXT || candidate.type() == FieldType.IDENTIFIER
                ? ValueWords.ofIdentifier(answer.value()).equals(ValueWords.ofIdentifier(own))
                : answer.value().equals(own);
    }

    /// 1 at the very place, falling to 0 over a tenth of the page.
    static double closeness(RememberedAnswer answer, Candidate candidate) {
        Box then = answer.box();
        if (then == null || answer.page() != candidate.page()) {
            return 0;
        }
        Box now = candidate.box();
        double dx = Math.min(Math.abs(then.x0() - now.x0()), Math.abs(then.x1() - now.x1()));
        return Math.exp(-(dx + Math.abs(then.centreY() - now.centreY())) / 0.03);
    }

    /// Whether left or right edges line up, however far up or down the value has moved.
    private static double column(RememberedAnswer answer, Candidate candidate) {
        Box then = answer.box();
        if (then == null) {
            return 0;
        }
        Box now = candidate.box();
        double dx = Math.min(Math.abs(then.x0() - now.x0()), Math.abs(then.x1() - now.x1()));
        return Math.exp(-dx / 0.015);
    }

    private static float share(List<String> a, List<String> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return (float) shared / Math.max(1, Math.max(a.size(), b.size()));
    }

    private static boolean samePrefix(String a, String b) {
        return a.length() >= 4 && b.length() >= 4 && a.regionMatches(true, 0, b, 0, 3);
    }
}
