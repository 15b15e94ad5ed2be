package com.billwright.api.review;

import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.problems.Problem;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gets the part that a person acts on, locked until the transaction ends, if it still is as they saw
/// it.
final class PartInReview {

    private PartInReview() {}

    record FieldNow(String name, String value) {}

    /// What the part is by now.
    record Current(
            PartState state,
            int version,
            @Nullable String confirmedBy,
            @Nullable String confirmedByName,
            java.time.@Nullable Instant confirmedAt,
            List<FieldNow> fields) {}

    static Part found(UUID id) {
        return Part.<Part>findByIdOptional(id).orElseThrow(() -> Problem.notFound().exception());
    }

    static Part locked(UUID id) {
        return Part.<Part>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound().exception());
    }

    /// @throws com.billwright.api.problems.ProblemException when somebody was faster, showing what
    ///     they did, or when a part in that state cannot be acted on so
    static Part seenAs(UUID id, @Nullable Integer version, PartState... states) {
        if (version == null) {
            throw Problem.of(422, "invalid", "Say the version of the part that you saw", null)
                    .exception();
        }
        Part part = locked(id);
        if (part.version != version || !List.of(states).contains(part.state)) {
            throw Problem.of(
                            409,
                            "changed-meanwhile",
                            "Somebody was faster",
                            "The bill is not as you saw it; look at it again.")
                    .with("current", current(part))
                    .exception();
        }
        return part;
    }

    private static Current current(Part part) {
        Optional<Bill> bill = Bill.of(part.id);
        return new Current(
                part.state,
                part.version,
                bill.map(b -> b.confirmedBy).orElse(null),
                bill.map(b -> b.confirmedByName).orElse(null),
                bill.map(b -> b.confirmedAt).orElse(null),
                bill.map(Bill::billFields).orElse(List.of()).stream()
                        .map(f -> new FieldNow(f.name(), f.value()))
                        .toList());
    }
}
