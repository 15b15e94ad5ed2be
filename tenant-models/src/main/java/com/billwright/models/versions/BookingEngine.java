package com.billwright.models.versions;

import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.BookingBase;
import com.billwright.models.booking.BookingDelta;
import com.billwright.models.booking.BookingGate;
import com.billwright.models.booking.BookingModel;
import com.billwright.models.booking.BookingQuestion;
import com.billwright.models.booking.BookingTrainer;
import com.billwright.models.booking.PreparedBooking;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The models about booking as stored versions and training runs need them.
@ApplicationScoped
public class BookingEngine {

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

    /// Describes a confirmed bill's booking for training and gates.
    ///
    /// @param question as it is asked before the bill belongs to the history
    public PreparedBooking prepare(BookedBill booked, Target target, BookingQuestion question) {
        return PreparedBooking.of(base.model(target), booked, target, question);
    }

    /// Trains a challenger and judges it against the champion on bills that it has not seen: the
    /// newest and those that must stay right. The same input gives the same bytes.
    ///
    /// @param oldestFirst bills that have such a choice
    /// @param guardKeys keys of the bills that must stay right
    /// @param mostWrong the share of bookings that pass unseen that may be wrong
    public Trained train(
            ModelKind kind,
            List<PreparedBooking> oldestFirst,
            Set<String> guardKeys,
            BookingModel champion,
            double mostWrong,
            long seed) {
        int all = oldestFirst.size();
        int held = Split.heldOut(all);
        if (held == 0) {
            return Trained.of(Optional.empty(), all, 0, new Verdict.TooFewLabels(all));
        }
        var parted = Tested.part(oldestFirst, held, bill -> guardKeys.contains(bill.key()));
        var learnt = parted.learnt().stream().map(PreparedBooking::example).toList();
        var delta = BookingTrainer.train(base, target(kind), learnt, mostWrong, seed);
        var verdict = BookingGate.judge(champion, delta.model("challenger"), parted.tested());
        return Trained.of(Optional.of(delta.toBytes()), learnt.size(), held, verdict);
    }

    private static BookingBase read(Path file) {
        try {
            return BookingBase.fromBytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The base about booking cannot be read", e);
        }
    }
}
