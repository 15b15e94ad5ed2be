package com.billwright.models.base;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.linear.Choice;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/// Builds the base model from generated invoices: the command `base`.
///
/// A first model learns from guesses which of several equal values is meant; with its help the bills
/// are seen again. Then one model learns from most layouts and is examined on the others; the one
/// that ships learns from all of them. The same options give the same bytes, on any machine.
public final class TrainBase {

    /// So many vendors send their bills to one made-up tenant.
    private static final int GROUP = 25;

    private static final double NOISY = 0.25;
    private static final long SEED = 20260101;

    /// How large a base to build.
    ///
    /// @param vendors how many vendors are made up
    /// @param bills how many successive bills of each
    /// @param seed decides which vendors
    /// @param folder where `base.model` and `base-model.md` go
    public record Options(int vendors, int bills, long seed, Path folder) {

        public Options {
            if (vendors < 20 || bills < 1) {
                throw new IllegalArgumentException(
                        "A base needs at least 20 vendors, one bill each: else no layout is held out");
            }
        }

        /// The one that ships.
        public static Options shipped(Path folder) {
            return new Options(1000, 4, SEED, folder);
        }
    }

    private final Options options;
    private final PrintStream out;
    private final List<List<List<PracticeBill>>> groups;

    private TrainBase(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        PracticeVendors vendors = new PracticeVendors(options.seed(), NOISY);
        this.groups =
                IntStream.range(0, (options.vendors() + GROUP - 1) / GROUP)
                        .parallel()
                        .mapToObj(g -> group(vendors, g))
                        .toList();
    }

    /// Builds the model and writes it with its card; tells `out` how far it is.
    ///
    /// @return the model
    /// @throws IOException when the folder cannot be written
    public static BaseModel run(Options options, PrintStream out) throws IOException {
        out.printf("Making up %d vendors ...%n", options.vendors());
        TrainBase training = new TrainBase(options, out);
        return BaseModel.fromBytes(training.run());
    }

    private List<List<PracticeBill>> group(PracticeVendors vendors, int g) {
        int first = g * GROUP;
        int last = Math.min(first + GROUP, options.vendors());
        return IntStream.range(first, last)
                .mapToObj(v -> vendors.bills(v, options.bills()))
                .toList();
    }

    private byte[] run() throws IOException {
        out.println("First look at the bills ...");
        BaseModelFile guide =
                BaseTraining.train(choices(lessons(new Clueless()), false), options.seed());
        out.println("Second look ...");
        List<Lesson> lessons = lessons(BaseModel.fromBytes(guide.toBytes()));
        out.println("Training without the held-out layouts ...");
        BaseModelFile examinee = BaseTraining.train(choices(lessons, true), options.seed());
        out.println("Examining it on the held-out layouts ...");
        List<Mark> marks = examine(BaseModel.fromBytes(examinee.toBytes()));
        float[] temperatures = Temperatures.fitted(marks);
        out.println("Training with all layouts ...");
        byte[] model =
                BaseTraining.train(choices(lessons, false), options.seed())
                        .with(temperatures)
                        .toBytes();
        String report = Report.of(marks, temperatures);
        out.print(report);
        Files.createDirectories(options.folder());
        Files.write(options.folder().resolve("base.model"), model);
        Files.writeString(
                options.folder().resolve("base-model.md"),
                ModelCard.of(options, model, groups, report));
        return model;
    }

    private static List<Choice> choices(List<Lesson> lessons, boolean withoutHeldOut) {
        return lessons.stream()
                .filter(lesson -> !(withoutHeldOut && lesson.heldOut))
                .map(Lesson::choice)
                .toList();
    }

    private record Lesson(boolean heldOut, Choice choice) {}

    private List<Lesson> lessons(CandidateScorer scorer) {
        return eachGroup((lessons, g) -> {
            SplittableRandom random = new SplittableRandom(options.seed() + g);
            Practice.over(
                    groups.get(g),
                    scorer,
                    (sight, answers) ->
                            Lessons.of(sight, answers, random).stream()
                                    .map(c -> new Lesson(sight.bill().heldOut(), c))
                                    .forEach(lessons::add));
        });
    }

    private List<Mark> examine(CandidateScorer examinee) {
        return eachGroup((marks, g) ->
                Practice.over(
                        groups.get(g),
                        examinee,
                        (sight, answers) -> {
                            if (sight.bill().heldOut()) {
                                marks.addAll(Mark.of(sight));
                            }
                        }));
    }

    /// Groups are independent of each other, and their results are joined in their order: as many
    /// threads as there are, the same bits.
    private <T> List<T> eachGroup(ObjIntConsumer<List<T>> work) {
        return IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(g -> {
                    List<T> results = new ArrayList<>();
                    work.accept(results, g);
                    return results;
                })
                .toList()
                .stream()
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
