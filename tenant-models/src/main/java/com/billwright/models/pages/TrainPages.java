package com.billwright.models.pages;

import com.billwright.extraction.pages.PageFeatures;
import com.billwright.extraction.text.TextReader;
import com.billwright.models.linear.ExampleTable;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import com.billwright.models.linear.SoftmaxWeights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Builds the base about pages from generated papers: a part of the command `base`.
///
/// One model learns from most vendors and is examined on the others, which it has not seen; the one
/// that ships learns from all. The same options give the same bytes, on any machine.
public final class TrainPages {

    private static final long SEED = 77_000_000;

    /// Every so many groups of vendors are held out.
    private static final int HELD_OUT = 5;

    /// Rows of which no weight is larger are noise, and dropped to save bytes.
    private static final float LEAST = 0.02f;

    /// @param groups of five vendors each
    /// @param folder where `pages.model` and `pages-model.md` go
    public record Options(int groups, long seed, Path folder) {

        public Options {
            if (groups < 2 * HELD_OUT) {
                throw new IllegalArgumentException("Too few vendors to hold any out");
            }
        }

        /// The one that ships.
        public static Options shipped(Path folder) {
            return new Options(100, SEED, folder);
        }
    }

    private TrainPages() {}

    /// Builds the base and writes it with its card; tells `out` how far it is.
    ///
    /// @throws IOException when the folder cannot be written
    public static PagesBase run(Options options, PrintStream out) throws IOException {
        out.printf("Making up the papers of %d vendors ...%n", options.groups() * 5);
        List<Practice.Mail> mail;
        try (var reader = new TextReader()) {
            var practice = new Practice(reader, options.seed());
            mail =
                    IntStream.range(0, options.groups())
                            .parallel()
                            .mapToObj(practice::group)
                            .toList();
        }
        List<Practice.Mail> seen = part(mail, false);
        List<Practice.Mail> heldOut = part(mail, true);
        out.println("Training without the held-out vendors ...");
        Map<PageQuestion, Float> temperatures = new EnumMap<>(PageQuestion.class);
        var examinee =
                PagesBase.fromBytes(PagesBase.toBytes(heads(seen, options.seed(), temperatures)));
        for (PageQuestion question : PageQuestion.values()) {
            temperatures.put(
                    question, Examination.temperature(examinee.head(question), question, heldOut));
        }
        String report =
                Examination.report(
                        PagesBase.fromBytes(
                                PagesBase.toBytes(heads(seen, options.seed(), temperatures))),
                        heldOut);
        out.println("Training with all vendors ...");
        byte[] model = PagesBase.toBytes(heads(mail, options.seed(), temperatures));
        out.print(report);
        Files.createDirectories(options.folder());
        Files.write(options.folder().resolve("pages.model"), model);
        Files.writeString(
                options.folder().resolve("pages-model.md"),
                PagesCard.of(options, model, mail, heldOut, report));
        return PagesBase.fromBytes(model);
    }

    private static List<Practice.Mail> part(List<Practice.Mail> mail, boolean heldOut) {
        List<Practice.Mail> part = new ArrayList<>();
        for (int g = 0; g < mail.size(); g++) {
            if ((g % HELD_OUT == 0) == heldOut) {
                part.add(mail.get(g));
            }
        }
        return part;
    }

    private static Map<PageQuestion, PageHead> heads(
            List<Practice.Mail> mail, long seed, Map<PageQuestion, Float> temperatures) {
        Map<PageQuestion, PageHead> heads = new EnumMap<>(PageQuestion.class);
        for (PageQuestion question : PageQuestion.values()) {
            heads.put(
                    question,
                    head(question, labels(question, mail), seed)
                            .at(temperatures.getOrDefault(question, 1f)));
        }
        return heads;
    }

    static List<PageLabel> labels(PageQuestion question, List<Practice.Mail> mail) {
        return mail.stream()
                .flatMap(m ->
                        question == PageQuestion.TYPE
                                ? m.papers().stream().map(p -> p.label(""))
                                : m.documents().stream().map(d -> d.label("")))
                .toList();
    }

    private static PageHead head(PageQuestion question, List<PageLabel> labels, long seed) {
        int answers = question.answers().size();
        List<PageExample> examples = labels.stream().flatMap(l -> l.examples().stream()).toList();
        var weights = SoftmaxWeights.plain(PageFeatures.OWN_IDS, answers, Schedule.BASE);
        weights.learn(
                ExampleTable.of(
                        examples.stream().map(e -> PageFeatures.shared(e.features())).toList(),
                        examples.stream()
                                .mapToInt(e -> question.answers().indexOf(e.answer()))
                                .toArray()),
                seed);
        float[] rows = weights.rows();
        float[] bias = Arrays.copyOfRange(rows, PageFeatures.OWN_IDS * answers, rows.length);
        Arrays.fill(rows, PageFeatures.OWN_IDS * answers, rows.length, 0);
        return new PageHead(RowTable.of(rows, answers, LEAST), bias, 1);
    }
}
