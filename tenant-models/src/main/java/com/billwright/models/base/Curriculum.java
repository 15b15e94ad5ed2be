package com.billwright.models.base;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.linear.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lessons of practice tenants, and models that learn from them.
final class Curriculum {

    /// A real document is worth so many generated ones: it is what the base will meet.
    private static final int REAL_WORTH = 4;

    private Curriculum() {}

    /// With guesses where of several equal places a value was confirmed.
    static List<Lesson> first(List<PracticeTenant> tenants, long seed) {
        return lessons(tenants, seed, new Clueless());
    }

    /// @param guide tells where of several equal places a value was confirmed
    static List<Lesson> lessons(List<PracticeTenant> tenants, long seed, CandidateScorer guide) {
        return each(
                tenants.size(),
                t -> {
                    PracticeTenant tenant = tenants.get(t);
                    List<Lesson> lessons = new ArrayList<>();
                    SplittableRandom random = new SplittableRandom(seed + t);
                    Practice.over(
                            tenant,
                            guide,
                            sight ->
                                    Lessons.of(sight, random).stream()
                                            .map(q -> new Lesson(tenant, sight.bill(), q))
                                            .forEach(lessons::add));
                    return lessons;
                });
    }

    static BaseModelFile train(List<Lesson> lessons, long seed) {
        return BaseTraining.train(
                questions(lessons.stream().filter(l -> !l.tenant().ofMemory())),
                questions(lessons.stream().filter(l -> l.tenant().ofMemory())),
                seed);
    }

    private static List<Question> questions(Stream<Lesson> lessons) {
        return lessons.flatMap(
                        l -> Stream.generate(l::question).limit(l.tenant().real() ? REAL_WORTH : 1))
                .toList();
    }

    /// Tenants are independent of each other, and their results are joined in their order: as many
    /// threads as there are, the same bits.
    static <T> List<T> each(int tenants, IntFunction<List<T>> work) {
        return IntStream.range(0, tenants).parallel().mapToObj(work).toList().stream()
                .flatMap(List::stream)
                .toList();
    }

    /// Before anything is learnt all candidates are alike.
    private static final class Clueless implements CandidateScorer {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
            return candidates.stream()
                    .map(c -> new float[fields.size() + 1])
                    .toArray(float[][]::new);
        }
    }
}
