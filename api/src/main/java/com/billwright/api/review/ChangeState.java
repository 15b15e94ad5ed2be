package com.billwright.api.review;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.ReadersQueue;
import com.billwright.api.identity.Caller;
import com.billwright.api.problems.Problem;
import com.billwright.api.warnings.WarnedBills;
import com.billwright.models.labels.LearnBill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person decides about a part other than confirming it. A bill that no longer stands is
/// unlearnt in the same transaction.
@ApplicationScoped
class ChangeState {

    private static final int LONGEST_REASON = 500;

    private final LearnBill learn;
    private final LearnReviewed pages;
    private final Audit audit;
    private final ReviewQueue queue;
    private final ReadersQueue readers;
    private final Drafts drafts;
    private final WarnedBills warned;
    private final Caller caller;

    ChangeState(
            LearnBill learn,
            LearnReviewed pages,
            Audit audit,
            ReviewQueue queue,
            ReadersQueue readers,
            Drafts drafts,
            WarnedBills warned,
            Caller caller) {
        this.warned = warned;
        this.learn = learn;
        this.pages = pages;
        this.audit = audit;
        this.queue = queue;
        this.readers = readers;
        this.drafts = drafts;
        this.caller = caller;
    }

    /// Confirmed, or called no bill, by mistake.
    ///
    /// @param reason in the person's words, for the trail; null when they gave none
    @Transactional
    Reviewed reopen(UUID id, @Nullable Integer version, @Nullable String reason) {
        Part part = PartInReview.seenAs(id, version, PartState.CONFIRMED, PartState.NOT_A_BILL);
        if (part.state == PartState.CONFIRMED) {
            learn.forget(id);
        }
        pages.reopened(part);
        part.confirmedAt = null;
        part.confirmedBy = null;
        return become(part, "reopened", PartState.REOPENED, why(reason));
    }

    /// @param type what it is instead: `statement`, `receipt` or `other`; null is `other`
    @Transactional
    Reviewed notABill(UUID id, @Nullable Integer version, @Nullable String type) {
        var what = TypeInput.notABill(type);
        Part part = PartInReview.seenAs(id, version, PartState.TO_REVIEW, PartState.REOPENED);
        Bill.deleteById(id);
        var reviewed = become(part, "not a bill", PartState.NOT_A_BILL, what.machineName());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        pages.decided(part, what, now);
        drafts.drop(id, now);
        return reviewed;
    }

    /// An unreadable document goes to the readers again.
    @Transactional
    Reviewed retry(UUID id) {
        Part part = PartInReview.locked(id);
        if (part.state != PartState.UNREADABLE) {
            throw Problem.of(
                            409,
                            "not-unreadable",
                            "Only an unreadable document is tried again",
                            null)
                    .with("state", part.state)
                    .exception();
        }
        readers.put(part.documentId);
        return become(part, "tried again", PartState.RECEIVED, null);
    }

    private static @Nullable String why(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        String why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw Problem.of(
                            422,
                            "invalid",
                            "This reason is too long",
                            "A reason has at most %d characters.".formatted(LONGEST_REASON))
                    .exception();
        }
        return why;
    }

    private Reviewed become(Part part, String what, PartState state, @Nullable String note) {
        audit.part(caller.username(), what, part.id, part.state.name(), state.name(), note);
        part.become(state);
        warned.refresh(part, WarnedBills.OfVendor.of(part));
        return new Reviewed(
                part.id, part.state, part.version, queue.next(part.id).orElse(null), List.of());
    }
}
