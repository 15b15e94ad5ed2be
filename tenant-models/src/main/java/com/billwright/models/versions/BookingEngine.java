package com.billwright.models.versions;

import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.BookingBase;
import com.billwright.models.booking.BookingDelta;
import com.billwright.models.booking.BookingExample;
import com.billwright.models.booking.BookingGate;
import com.billwright.models.booking.BookingModel;
import com.billwright.models.booking.BookingTrainer;
import com.billwright.models.booking.Chart;
import com.billwright.models.booking.Target;
import com.billwright.models.gates.Split;
import com.billwright.models.gates.Tested;
import com.billwright.models.gates.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The models about booking as stored versions and training runs need them.
@ApplicationScoped
public class BookingEngine {

    /// Older bills than so many are only remembered.
    private static final int LEARNT = 3_000;

    private final BookingBase base;

    /// @param file another base than the one that ships
    BookingEngine(@ConfigProperty(name = "billwright.booking-base") Optional<Path> file) {
        this.base = file.map(BookingEngine::read).orElseGet(BookingBase::shipped);
    }

    /// What a kind of model chooses.
    ///
    /// @throws IllegalArgumentException when the kind is not about booking
    public static Target target(ModelKind kind) {
        return switch (kind) {
            case ACCOUNT -> Target.ACCOUNT;
            case PROPERTY -> Target.PROPERTY;
            case FIELDS, VENDOR, DOCUMENT_TYPE, SPLIT ->
                    throw new IllegalArgumentException(kind + " is not about booking");
        };
    }

    public BookingBase base() {
        return base;
    }

    /// Reads a stored version.
    ///
    /// @throws RuntimeException when the bytes are no model, or one for another base
    public BookingModel read(ModelKind kind, byte[] model, String version) {
        return BookingDelta.fromBytes(model, base, target(kind)).model(version);
    }

    /// Trains a challenger and judges it against the champion on bills that it has not seen: the
    /// newest and those that must stay right. The same input gives the same bytes.
    ///
    /// @param oldestFirst bills that have such a choice
    /// @param guardKeys keys of the bills that must stay right
    /// @param mostWrong the share of bookings that pass unseen that may be wrong
    public Trained train(
            ModelKind kind,
            List<BookedBill> oldestFirst,
            Set<String> guardKeys,
            Chart chart,
            BookingModel champion,
            double mostWrong,
            long seed) {
        Target target = target(kind);
        int all = oldestFirst.size();
        int held = Split.heldOut(all);
        if (held == 0) {
            return Trained.of(Optional.empty(), all, 0, new Verdict.TooFewLabels(all));
        }
        int from = Math.max(0, all - LEARNT);
        int asked =
                IntStream.range(0, from)
                        .filter(i -> guardKeys.contains(oldestFirst.get(i).key()))
                        .findFirst()
                        .orElse(from);
        var examples = BookingExample.replay(oldestFirst, target, chart, asked);
        var bills =
                IntStream.range(0, examples.size())
                        .filter(i ->
                                asked + i >= from
                                        || guardKeys.contains(oldestFirst.get(asked + i).key()))
                        .mapToObj(i ->
                                new BookingGate.Bill(
                                        oldestFirst.get(asked + i).key(), examples.get(i)))
                        .toList();
        var parted = Tested.part(bills, held, bill -> guardKeys.contains(bill.key()));
        var learnt = parted.learnt().stream().map(BookingGate.Bill::example).toList();
        var delta = BookingTrainer.train(base, target, learnt, mostWrong, seed);
        var verdict = BookingGate.judge(champion, delta.model("challenger"), parted.tested());
        return Trained.of(Optional.of(delta.toBytes()), learnt.size(), held, verdict);
    }

    /// The same without bills that must stay right.
    public Trained train(
            ModelKind kind,
            List<BookedBill> oldestFirst,
            Chart chart,
            BookingModel champion,
            double mostWrong,
            long seed) {
        return train(kind, oldestFirst, Set.of(), chart, champion, mostWrong, seed);
    }

    private static BookingBase read(Path file) {
        try {
            return BookingBase.fromBytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The base about booking cannot be read", e);
        }
    }
}
