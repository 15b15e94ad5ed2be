package com.billwright.models.base;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    private static final long SEED = 20260101;

    /// How large a base to build.
    ///
    /// @param vendors how many vendors are made up
    /// @param bills how many successive bills of each
    /// @param seed decides which vendors
    /// @param folder where the model and its card go
    /// @param documents real ones to learn from besides; empty for a base that anybody can rebuild
    /// @param byPrograms whether to show too how accuracy grows with the layout programs learnt from
    public record Options(
            int vendors,
            int bills,
            long seed,
            Path folder,
            List<RealDocuments> documents,
            boolean byPrograms) {

        public Options {
            documents = List.copyOf(documents);
            if (vendors < 20 || bills < 1) {
                throw new IllegalArgumentException(
                        "A base needs at least 20 vendors, one bill each: else no layout is held out");
            }
        }

        /// Of the base that is built from generated invoices alone.
        public static Options generated(Path folder) {
            return new Options(900, 3, SEED, folder, List.of(), false);
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
        BaseModelFile guide =
                Curriculum.train(Curriculum.first(tenants, options.seed()), options.seed());
        out.println("Second look ...");
        List<Lesson> lessons =
                Curriculum.lessons(tenants, options.seed(), BaseModel.fromBytes(guide.toBytes()));
        out.println("Training without the held-out layouts, and examining on these ...");
        Map<String, List<Mark>> marks = examine(lessons);
        float[] temperatures =
                Temperatures.fitted(marks.values().stream().flatMap(List::stream).toList());
        out.println("Training with all ...");
        byte[] model = Curriculum.train(lessons, options.seed()).with(temperatures).toBytes();
        String report = Report.of(marks, temperatures);
        if (options.byPrograms()) {
            out.println("Training bases on fewer layout programs ...");
            report += ByPrograms.report(options);
        }
        out.print(report);
        Files.createDirectories(options.folder());
        Files.write(options.model(), model);
        Files.writeString(options.card(), ModelCard.of(options, model, tenants, report));
        return model;
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
                            l.tenant().real()
                                    ? l.bill().fold(FOLDS) != fold
                                    : !l.bill().heldOut() || l.tenant().ofMemory();
            BaseModel examinee =
                    BaseModel.fromBytes(
                            Curriculum.train(
                                            lessons.stream().filter(learnt).toList(),
                                            options.seed())
                                    .toBytes());
            List<PracticeTenant> examined =
                    tenants.stream()
                            .filter(t -> t.real() || fold == 0)
                            .filter(t -> !t.ofMemory())
                            .toList();
            List<List<Mark>> each =
                    Curriculum.each(
                            examined.size(), t -> List.of(marks(examined.get(t), examinee, fold)));
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
}
