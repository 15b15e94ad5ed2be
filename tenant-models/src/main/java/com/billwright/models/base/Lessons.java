package com.billwright.models.base;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.examples.Rivals;
import com.billwright.models.linear.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one practice bill asks the base.
final class Lessons {

    /// The columns of the base's weights.
    static final List<String> COLUMNS =
            Stream.concat(
                            StandardFields.ALL.stream().map(Field::name),
                            Stream.of(BaseModel.ANY_FIELD))
                    .toList();

    private static final int ANY = COLUMNS.indexOf(BaseModel.ANY_FIELD);

    /// A field's question is about the right candidates, so many that are nearest to being right, and
    /// so many others of the type.
    private static final int RIVALS = 12;

    private static final int OTHERS = 24;

    /// On so many bills some fields are shown as a tenant's own would be: nameless.
    private static final double NAMELESS_BILLS = 0.3;

    private static final double NAMELESS_FIELDS = 0.3;

    private final Sight sight;
    private final List<FeatureVector> features;

    private Lessons(Sight sight) {
        this.sight = sight;
        this.features = new ArrayList<>(sight.candidates().size());
        sight.features().forEach(f -> features.add(general(f.shared())));
    }

    static List<Question> of(Sight sight, SplittableRandom random) {
        Lessons lessons = new Lessons(sight);
        boolean nameless = random.nextDouble() < NAMELESS_BILLS;
        List<Question> questions = new ArrayList<>();
        for (int f = 0; f < sight.bill().fields().size(); f++) {
            boolean shown = nameless && random.nextDouble() < NAMELESS_FIELDS;
            lessons.question(f, shown, random, questions);
        }
        return questions;
    }

    private void question(int f, boolean nameless, SplittableRandom random, List<Question> to) {
        Field field = sight.bill().fields().get(f);
        FieldValue truth = sight.bill().truth().get(field.name());
        int[] all = Rivals.ofType(sight.candidates(), field.type());
        BitSet right = new BitSet();
        if (truth != null) {
            for (int c : RightCandidates.all(sight.candidates(), field, truth)) {
                right.set(c);
            }
            if (sight.bill().madeUp()) {
                onTheSameWords(all, right);
            }
        }
        boolean unanswerable = truth == null ? !sight.bill().complete() : right.isEmpty();
        if (all.length == 0 || unanswerable) {
            return;
        }
        int[] asked = asked(f, all, right, random);
        boolean[] answers = new boolean[asked.length];
        List<FeatureVector> evidence = new ArrayList<>();
        boolean remembered = false;
        for (int i = 0; i < asked.length; i++) {
            answers[i] = right.get(asked[i]);
            evidence.add(sight.features().get(asked[i]).evidence().get(f));
            remembered |= evidence.getLast().ids().length > 0;
        }
        to.add(
                new Question(
                        nameless ? ANY : COLUMNS.indexOf(field.name()),
                        Arrays.stream(asked).mapToObj(features::get).toList(),
                        remembered ? evidence : List.of(),
                        answers));
    }

    /// Whether an address is kept with its country's code or a name with its legal form is a habit of
    /// people, of which made-up bills know nothing: on the right words every form is right.
    private void onTheSameWords(int[] all, BitSet right) {
        Set<List<Integer>> words =
                right.stream().mapToObj(this::wordsOf).collect(Collectors.toSet());
        for (int c : all) {
            right.set(c, right.get(c) || words.contains(wordsOf(c)));
        }
    }

    private List<Integer> wordsOf(int candidate) {
        Candidate c = sight.candidates().get(candidate);
        return Stream.concat(Stream.of(c.page()), c.words().stream()).toList();
    }

    private int[] asked(int f, int[] all, BitSet right, SplittableRandom random) {
        BitSet asked = Rivals.nearest(all, right, sight.scores(), f, RIVALS);
        for (int i = 0; i < OTHERS; i++) {
            asked.set(all[random.nextInt(all.length)]);
        }
        return asked.stream().toArray();
    }

    /// Without the features of a single tenant's layout.
    private static FeatureVector general(FeatureVector features) {
        int at = Arrays.binarySearch(features.ids(), Features.LAYOUT_IDS);
        int n = at < 0 ? -at - 1 : at;
        return new FeatureVector(
                Arrays.copyOf(features.ids(), n), Arrays.copyOf(features.values(), n));
    }
}
