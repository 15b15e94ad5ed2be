package com.billwright.models.booking;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.linear.ConditionalLogit;
import com.billwright.models.linear.Question;
import com.billwright.models.linear.Schedule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Builds the base about booking: the command `base coding`. It learns how much each voice is worth
/// from made-up tenants, and from real books where some are given; never from their words, which only
/// the history and the chart compare.
public final class TrainBooking {

    private static final Schedule SCHEDULE = new Schedule(3, 0.1f, 1e-4f, 0.99f);
    private static final long SEED = 99_000_000;

    /// Beside the right choice so many of the others compete: the most heard of.
    private static final int RIVALS = 12;

    /// Every so many made-up tenants are held out for the report.
    private static final int HELD_OUT = 5;

    /// A real tenant's books.
    ///
    /// @param chart names of its accounts by key
    public record Books(Chart chart, List<BookedBill> oldestFirst) {}

    /// @param tenants how many are made up
    /// @param real learnt from too; they say nothing of properties unless they have some
    /// @param file where the base goes
    public record Options(int tenants, List<Books> real, Path file) {

        public Options {
            real = List.copyOf(real);
            if (tenants < 2 * HELD_OUT) {
                throw new IllegalArgumentException("Too few tenants to hold any out");
            }
        }
    }

    private TrainBooking() {}

    /// @throws IOException when the file cannot be written
    public static BookingBase run(Options options, PrintStream out) throws IOException {
        List<MadeUpBooks> books =
                LongStream.range(SEED, SEED + options.tenants()).mapToObj(MadeUpBooks::of).toList();
        Map<Target, float[]> weights = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            List<BookingExample> real = new ArrayList<>();
            for (Books one : options.real()) {
                real.addAll(BookingExample.replay(one.oldestFirst(), target, one.chart()));
            }
            List<List<BookingExample>> madeUp =
                    books.stream()
                            .map(b ->
                                    BookingExample.replay(b.oldestFirst(), target, b.chart(target)))
                            .toList();
            List<BookingExample> seen = new ArrayList<>(real);
            List<BookingExample> unseen = new ArrayList<>();
            for (int i = 0; i < madeUp.size(); i++) {
                (i % HELD_OUT == 0 ? unseen : seen).addAll(madeUp.get(i));
            }
            out.printf(
                    Locale.ROOT,
                    "%s: %.3f right on made-up tenants that were not learnt from, %d real bills%n",
                    target.machineName(),
                    right(weights(seen, SEED), unseen),
                    real.size());
            seen.addAll(unseen);
            weights.put(target, weights(seen, SEED));
        }
        byte[] bytes = BookingBase.toBytes(weights);
        Files.write(options.file(), bytes);
        return BookingBase.fromBytes(bytes);
    }

    private static double right(float[] weights, List<BookingExample> examples) {
        var model = new BookingModel(Target.ACCOUNT, "examinee", weights, Confidences.UNPROVEN);
        return examples.stream()
                        .filter(e ->
                                e.right() >= 0
                                        && BookingModel.best(model.probabilities(e.question()))
                                                == e.right())
                        .count()
                / (double) examples.size();
    }

    static float[] weights(List<BookingExample> examples, long seed) {
        ConditionalLogit logit = new ConditionalLogit(BookingQuestion.FEATURES, 1, 0, SCHEDULE);
        logit.learn(examples.stream().map(TrainBooking::question).toList(), List.of(), seed);
        return Arrays.copyOf(logit.rows(), BookingQuestion.FEATURES);
    }

    private static Question question(BookingExample example) {
        int n = example.question().choices().size();
        int[] asked =
                IntStream.range(0, n).filter(i -> i < RIVALS || i == example.right()).toArray();
        List<FeatureVector> vectors = new ArrayList<>();
        boolean[] right = new boolean[asked.length];
        for (int i = 0; i < asked.length; i++) {
            vectors.add(example.question().features().get(asked[i]));
            right[i] = asked[i] == example.right();
        }
        return new Question(0, vectors, List.of(), right);
    }
}
