package com.billwright.api.review;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.PartSummary;
import com.billwright.api.documents.PartSummary.Taken;
import com.billwright.api.identity.Caller;
import com.billwright.api.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps others off a bill that a person works on: until they let go, idle too long, or another takes
/// it over from an idle one. It only informs; what counts on confirmation is the version.
@ApplicationScoped
class TakePart {

    static final Duration HELD = Duration.ofMinutes(5);

    /// Whoever showed no sign of work for so long can be asked to make room.
    static final Duration IDLE = Duration.ofMinutes(2);

    private final Caller caller;
    private final Audit audit;
    private final InstantSource clock;

    TakePart(Caller caller, Audit audit, InstantSource clock) {
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /// Who has it now.
    record Held(Taken takenBy) {}

    /// Where a part stands: enough for a screen to know whether it is still as it shows it.
    ///
    /// @param mine whether the caller has it
    record Standing(PartState state, int version, @Nullable Taken takenBy, boolean mine) {}

    @Transactional
    Standing standing(UUID id) {
        Part part = PartInReview.found(id);
        Taken taken = PartSummary.taken(part, clock.instant());
        boolean mine = taken != null && caller.username().equals(part.takenBy);
        return new Standing(part.state, part.version, taken, mine);
    }

    /// Takes it, or holds on to it.
    ///
    /// @param over also from somebody who is idle
    /// @throws com.billwright.api.problems.ProblemException when another has it or it is not to review
    @Transactional
    Held take(UUID id, boolean over) {
        Part part = PartInReview.locked(id);
        Instant now = clock.instant();
        if (!part.state.reviewable()) {
            throw Problem.of(409, "not-to-review", "This bill is not to be reviewed", null)
                    .with("state", part.state)
                    .exception();
        }
        Taken other = PartSummary.taken(part, now);
        if (part.takenByOther(caller.username(), now) && other != null) {
            Instant idleFrom = other.until().minus(HELD).plus(IDLE);
            if (!over || now.isBefore(idleFrom)) {
                throw Problem.of(409, "taken", other.name() + " is working on this bill", null)
                        .with("takenBy", other)
                        .with("idleFrom", idleFrom)
                        .exception();
            }
            audit.part(caller.username(), "taken over", id, other.name(), caller.name(), null);
        }
        if (other == null) {
            audit.part(caller.username(), "opened", id, part.state.name(), part.state.name(), null);
        }
        Instant until = now.plus(HELD);
        part.takenBy = caller.username();
        part.takenByName = caller.name();
        part.takenUntil = until;
        return new Held(new Taken(caller.name(), caller.username(), until));
    }

    /// Lets go of it; nothing happens when another has it.
    @Transactional
    void release(UUID id) {
        Part part = PartInReview.locked(id);
        if (caller.username().equals(part.takenBy)) {
            part.release();
        }
    }
}
