package com.billwright.models.base;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.linear.Question;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Builds a base model: from generated invoices alone, the same bytes from the same options on any
/// machine, or from them and real documents.
///
/// A first model learns from guesses where of several equal places a value was confirmed; with its
/// help the bills are seen again. Models that learn without some layouts are examined on these; the
/// one that is written learns from all.
public final class TrainBase {

    /// Real vendors are left out a quarter at a time.
    static final int FOLDS = 4;

    /// A real document is worth so many generated ones: it is what the base will meet.
    private static final int REAL_WORTH = 4;

    private static final long SEED = 20260101;

    /// How large a base to build.
    ///
    /// @param vendors how many vendors are made up
    /// @param bills how many successive bills of each
    /// @param seed decides which vendors
    /// @param folder where the model and its card go
    /// @param documents real ones to learn from besides; empty for a base that anybody can rebuild
    public record Options(
            int vendors, int bills, long seed, Path folder, List<RealDocuments> documents) {

        public Options {
            documents = List.copyOf(documents);
            if (vendors < 20 || bills < 1) {
                throw new IllegalArgumentException(
                        "A base needs at least 20 vendors, one bill each: else no layout is held out");
            }
        }

        /// Of the base that is built from generated invoices alone.
        public static Options generated(Path folder) {
            return new Options(600, 3, SEED, folder, List.of());
        }

        /// The model's file: `base.model` with real documents, else `generated.model`.
        public Path model() {
            return folder.resolve(name() + ".model");
        }

        Path card() {
            return folder.resolve(name() + "-model.md");
        }

        private String name() {
            return documents.isEmpty() ? "generated" : "base";
        }
    }

    private final Options options;
    private final PrintStream out;
    private final List<PracticeTenant> tenants;

    private TrainBase(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.tenants =
                Stream.concat(
                                new MadeUpTenants(options).all().stream(),
                                options.documents().stream().map(RealDocuments::tenant))
                        .toList();
    }

    /// Builds the model and writes it with its card; tells `out` how far it is.
    ///
    /// @return the model
    /// @throws IOException when the folder cannot be written
    public static BaseModel run(Options options, PrintStream out) throws IOException {
        out.printf("Making up %d vendors ...%n", options.vendors());
        return BaseModel.fromBytes(new TrainBase(options, out).run());
    }

    private byte[] run() throws IOException {
        out.println("First look at the bills ...");
        BaseModelFile guide = train(lessons(new Clueless()), l -> true);
        out.println("Second look ...");
        List<Lesson> lessons = lessons(BaseModel.fromBytes(guide.toBytes()));
        out.println("Training without the held-out layouts, and examining on these ...");
        Map<String, List<Mark>> marks = examine(lessons);
        float[] temperatures =
                Temperatures.fitted(marks.values().stream().flatMap(List::stream).toList());
        out.println("Training with all ...");
        byte[] model = train(lessons, l -> true).with(temperatures).toBytes();
        String report = Report.of(marks, temperatures);
        out.print(report);
        Files.createDirectories(options.folder());
        Files.write(options.model(), model);
        Files.writeString(options.card(), ModelCard.of(options, model, tenants, report));
        return model;
    }

    private record Lesson(PracticeTenant tenant, PracticeBill bill, Question question) {}

    private List<Lesson> lessons(CandidateScorer scorer) {
        return each(
                tenants.size(),
                t -> {
                    PracticeTenant tenant = tenants.get(t);
                    List<Lesson> lessons = new ArrayList<>();
                    SplittableRandom random = new SplittableRandom(options.seed() + t);
                    Practice.over(
                            tenant,
                            scorer,
                            sight ->
                                    Lessons.of(sight, random).stream()
                                            .map(q -> new Lesson(tenant, sight.bill(), q))
                                            .forEach(lessons::add));
                    return lessons;
                });
    }

    private BaseModelFile train(List<Lesson> lessons, Predicate<Lesson> learnt) {
        List<Lesson> some = lessons.stream().filter(learnt).toList();
        return BaseTraining.train(
                questions(some.stream().filter(l -> !l.tenant.ofMemory())),
                questions(some.stream().filter(l -> l.tenant.ofMemory())),
                options.seed());
    }

    private static List<Question> questions(Stream<Lesson> lessons) {
        return lessons.flatMap(
                        l -> Stream.generate(l::question).limit(l.tenant.real() ? REAL_WORTH : 1))
                .toList();
    }

    /// Marks by name of the tenant. Held-out programs of the generator are left out of all examined
    /// models, and real vendors of a part of the one that is examined on it.
    private Map<String, List<Mark>> examine(List<Lesson> lessons) {
        int folds = options.documents().isEmpty() ? 1 : FOLDS;
        Map<String, List<Mark>> marks = new TreeMap<>();
        for (int k = 0; k < folds; k++) {
            int fold = k;
            Predicate<Lesson> learnt =
                    l ->
                            l.tenant.real()
                                    ? l.bill.fold(FOLDS) != fold
                                    : !l.bill.heldOut() || l.tenant.ofMemory();
            BaseModel examinee = BaseModel.fromBytes(train(lessons, learnt).toBytes());
            List<PracticeTenant> examined =
                    tenants.stream()
                            .filter(t -> t.real() || fold == 0)
                            .filter(t -> !t.ofMemory())
                            .toList();
            List<List<Mark>> each =
                    each(examined.size(), t -> List.of(marks(examined.get(t), examinee, fold)));
            for (int t = 0; t < each.size(); t++) {
                marks.computeIfAbsent(examined.get(t).name(), n -> new ArrayList<>())
                        .addAll(each.get(t));
            }
        }
        return marks;
    }

    private static List<Mark> marks(PracticeTenant tenant, BaseModel examinee, int fold) {
        List<Mark> marks = new ArrayList<>();
        Practice.over(
                tenant,
                examinee,
                sight -> {
                    PracticeBill bill = sight.bill();
                    if (tenant.real() ? bill.fold(FOLDS) == fold : bill.heldOut()) {
                        marks.addAll(Mark.of(sight));
                    }
                });
        return marks;
    }

    /// Tenants are independent of each other, and their results are joined in their order: as many
    /// threads as there are, the same bits.
    private static <T> List<T> each(int tenants, IntFunction<List<T>> work) {
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
