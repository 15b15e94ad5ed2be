package com.billwright.models.base;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.examples.Answers;
import com.billwright.models.examples.Rivals;
import com.billwright.models.linear.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// What one practice bill teaches the base.
final class Lessons {

    /// The columns of the base's weights.
    static final List<String> COLUMNS = columns();

    private static final int ANY = COLUMNS.indexOf(BaseModel.ANY_FIELD);
    private static final int NONE = COLUMNS.indexOf(BaseModel.NO_FIELD);
    private static final int RIVALS = 4;
    private static final int OTHERS = 25;

    /// On so many bills some fields are shown as a tenant's own would be: nameless.
    private static final double NAMELESS_BILLS = 0.3;

    private static final double NAMELESS_FIELDS = 0.3;

    private Lessons() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>();
        StandardFields.ALL.forEach(field -> columns.add(field.name()));
        columns.add(BaseModel.ANY_FIELD);
        columns.add(BaseModel.NO_FIELD);
        return List.copyOf(columns);
    }

    static List<Choice> of(Sight sight, Answers answers, SplittableRandom random) {
        int[] columns = columnsShown(random);
        BitSet chosen =
                Rivals.nearest(
                        sight.candidates(), StandardFields.ALL, answers, sight.scores(), RIVALS);
        for (int i = 0; i < OTHERS && !sight.candidates().isEmpty(); i++) {
            int c = random.nextInt(sight.candidates().size());
            if (answers.of()[c] == Answers.NO_FIELD) {
                chosen.set(c);
            }
        }
        return chosen.stream()
                .boxed()
                .flatMap(c -> choices(sight, answers, c, columns).stream())
                .toList();
    }

    private static int[] columnsShown(SplittableRandom random) {
        boolean nameless = random.nextDouble() < NAMELESS_BILLS;
        int[] columns = new int[StandardFields.ALL.size()];
        for (int f = 0; f < columns.length; f++) {
            columns[f] = nameless && random.nextDouble() < NAMELESS_FIELDS ? ANY : f;
        }
        return columns;
    }

    /// A right answer teaches twice: that it is this field's, and that it is no other's besides. The
    /// second matters because two fields may share their words, and then each is compared with "no
    /// field" alone.
    private static List<Choice> choices(Sight sight, Answers answers, int c, int[] columns) {
        int answer = answers.of()[c];
        Choice first = choice(sight, answers, c, columns, Answers.NO_FIELD);
        return answer == Answers.NO_FIELD
                ? List.of(first)
                : List.of(first, choice(sight, answers, c, columns, answer));
    }

    private static Choice choice(Sight sight, Answers answers, int c, int[] columns, int besides) {
        Candidate candidate = sight.candidates().get(c);
        CandidateFeatures features = sight.features().get(c);
        int answer = answers.of()[c];
        List<Field> fields = StandardFields.ALL;
        int[] choices = new int[fields.size() + 1];
        List<FeatureVector> evidence = new ArrayList<>();
        boolean remembered = false;
        int right = -1;
        int n = 0;
        for (int f = 0; f < fields.size(); f++) {
            if (f != besides && fields.get(f).type() == candidate.type() && answers.says(c, f)) {
                right = f == answer ? n : right;
                choices[n++] = columns[f];
                evidence.add(features.evidence().get(f));
                remembered |= features.evidence().get(f).ids().length > 0;
            }
        }
        choices[n] = NONE;
        evidence.add(new FeatureVector(new int[0], new float[0]));
        return new Choice(
                general(features.shared()),
                Arrays.copyOf(choices, n + 1),
                remembered ? evidence : List.of(),
                new float[0],
                right < 0 ? n : right);
    }

    /// Without the features of a single tenant's layout.
    private static FeatureVector general(FeatureVector features) {
        int at = Arrays.binarySearch(features.ids(), Features.LAYOUT_IDS);
        int n = at < 0 ? -at - 1 : at;
        return new FeatureVector(
                Arrays.copyOf(features.ids(), n), Arrays.copyOf(features.values(), n));
    }
}
