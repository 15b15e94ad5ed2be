package com.billwright.api.review;

import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartSummary;
import com.billwright.api.documents.PartSummary.Taken;
import com.billwright.api.identity.Caller;
import com.billwright.api.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Keeps others off a bill that a person works on: until they let go, or idle too long. It only
/// informs; what counts on confirmation is the version.
@ApplicationScoped
class TakePart {

    static final Duration HELD = Duration.ofMinutes(5);

    private final Caller caller;

    TakePart(Caller caller) {
        this.caller = caller;
    }

    /// Who has it now.
    record Held(Taken takenBy) {}

    /// Takes it, or holds on to it.
    ///
    /// @throws com.billwright.api.problems.ProblemException when another has it or it is not to review
    @Transactional
    Held take(UUID id) {
        Part part = PartInReview.locked(id);
        Instant now = Instant.now();
        if (!part.state.reviewable()) {
            throw Problem.of(409, "not-to-review", "This bill is not to be reviewed", null)
                    .with("state", part.state)
                    .exception();
        }
        Taken other = PartSummary.taken(part, now);
        if (part.takenByOther(caller.username(), now) && other != null) {
            throw Problem.of(409, "taken", other.name() + " is working on this bill", null)
                    .with("takenBy", other)
                    .exception();
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
