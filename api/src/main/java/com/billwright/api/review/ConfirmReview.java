package com.billwright.api.review;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.SearchWords;
import com.billwright.api.effort.RecordEffort;
import com.billwright.api.identity.Caller;
import com.billwright.api.reading.Proposals;
import com.billwright.api.reading.StatedJson;
import com.billwright.api.reading.WorthOfReview;
import com.billwright.api.warnings.CheckWarnings;
import com.billwright.api.warnings.WarnedBills;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.pages.DocumentType;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.CodingJson;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.LabelLines;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A person confirms a part: the bill, its corrections, the audit, the label and the vendor's memory
/// are written in one transaction, so that the next page from that vendor already knows.
@ApplicationScoped
class ConfirmReview {

    private final CheckConfirmation check;
    private final Proposals proposals;
    private final PartText text;
    private final Vendors vendors;
    private final LearnBill learn;
    private final LearnReviewed pages;
    private final WriteCorrections corrections;
    private final AuditCoding audited;
    private final CheckWarnings warnings;
    private final WarnedBills warned;
    private final Audit audit;
    private final WorthOfReview worth;
    private final SearchWords search;
    private final ReviewQueue queue;
    private final ReviewMeters meters;
    private final RecordEffort effort;
    private final Drafts drafts;
    private final Caller caller;

    ConfirmReview(
            CheckConfirmation check,
            Proposals proposals,
            PartText text,
            Vendors vendors,
            LearnBill learn,
            LearnReviewed pages,
            WriteCorrections corrections,
            AuditCoding audited,
            CheckWarnings warnings,
            WarnedBills warned,
            Audit audit,
            WorthOfReview worth,
            SearchWords search,
            ReviewQueue queue,
            ReviewMeters meters,
            RecordEffort effort,
            Drafts drafts,
            Caller caller) {
        this.check = check;
        this.proposals = proposals;
        this.text = text;
        this.vendors = vendors;
        this.learn = learn;
        this.pages = pages;
        this.corrections = corrections;
        this.audited = audited;
        this.warnings = warnings;
        this.warned = warned;
        this.audit = audit;
        this.worth = worth;
        this.search = search;
        this.queue = queue;
        this.meters = meters;
        this.effort = effort;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Transactional
    Reviewed confirm(UUID partId, ConfirmRequest request) {
        Part part =
                PartInReview.seenAs(
                        partId, request.version(), PartState.TO_REVIEW, PartState.REOPENED);
        Proposals.Kept kept =
                proposals
                        .of(partId)
                        .orElseThrow(() -> new IllegalStateException("Nothing was proposed"));
        Extraction proposed = kept.extraction();
        var checked = check.check(request, proposed, part.firstPage, part.lastPage);
        warnings.demand(checked.values(partId), request.seenWarnings());
        var type = TypeInput.confirmed(request.documentType(), part);
        Optional<Bill> earlier = Bill.of(partId);
        var vendorBefore = WarnedBills.OfVendor.of(part);
        Coding coding = coding(checked.coding());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        List<String> corrected = corrections.write(part, earlier, proposed, checked.fields(), now);
        if (checked.lines()
                .filter(l -> corrections.lines(part, earlier, proposed, l))
                .isPresent()) {
            corrected.add("lines");
        }
        if (request.coding() != null) {
            corrected.addAll(CorrectedNames.of(kept.coding(), coding));
            audited.write(part, earlier, kept.coding(), coding);
        }
        type(part, type);
        effort.record(part, request.effort(), corrected, now);
        drafts.drop(partId, now);
        writeBill(part, earlier, checked, coding, proposed, now);
        learn.learn(
                new ConfirmedBill(
                        partId,
                        text.of(part),
                        checked.fields(),
                        checked.lines(),
                        coding,
                        proposed,
                        now));
        audit.part(
                caller.username(),
                "confirmed",
                partId,
                part.state.name(),
                PartState.CONFIRMED.name());
        part.become(PartState.CONFIRMED);
        part.confirmedAt = now;
        part.confirmedBy = caller.username();
        part.needs = 0;
        part.vendorId = coding.vendorId();
        part.show(name ->
                checked.fields().stream()
                        .filter(f -> f.name().equals(name))
                        .map(f -> f.value())
                        .findFirst());
        pages.decided(part, type, now);
        search.add(partId, checked.fields().stream().map(f -> f.value().normalised()));
        worth.confirmedOneOf(part.vendor);
        warned.refresh(part, vendorBefore);
        meters.confirmed();
        return new Reviewed(
                partId,
                part.state,
                part.version,
                queue.next(partId).orElse(null),
                checked.warnings());
    }

    /// The audit keeps that it is of another type than stood there.
    private void type(Part part, DocumentType type) {
        String before = part.typeProposed;
        if (before != null && !before.equals(type.machineName())) {
            audit.corrected(
                    caller.username(),
                    part.id,
                    new Audit.Corrected(
                            "document_type", before, type.machineName(), null, "model", null));
        }
    }

    private Coding coding(CheckCoding.Checked checked) {
        Optional<UUID> vendor =
                checked.vendor()
                        .or(() ->
                                checked.newVendor()
                                        .map(v -> vendors.add("", v))
                                        .map(ListEntry::id));
        checked.newVendor()
                .ifPresent(v -> audit.tenant(caller.username(), "vendor added", null, v.name()));
        return new Coding(
                vendor.orElse(null),
                checked.account().orElse(null),
                checked.property().orElse(null),
                checked.shares(),
                checked.lines());
    }

    private void writeBill(
            Part part,
            Optional<Bill> before,
            CheckConfirmation.Checked checked,
            Coding coding,
            Extraction proposed,
            Instant now) {
        Bill bill = before.orElseGet(Bill::new);
        bill.partId = part.id;
        bill.fields = BillField.toJson(checked.fields().stream().map(BillField::of).toList());
        bill.lines = LabelLines.write(checked.lines().orElse(proposed.lines()));
        bill.taxes = StatedJson.writeTaxes(proposed.taxes());
        bill.vendorId = coding.vendorId();
        bill.accountId = coding.accountId();
        bill.propertyId = coding.propertyId();
        bill.shares = CodingJson.write(coding.shares());
        bill.lineCodings = CodingJson.write(coding.lines());
        bill.scorer = proposed.scorer();
        bill.confirmedAt = now;
        bill.confirmedBy = caller.username();
        if (before.isEmpty()) {
            bill.persist();
        }
    }
}
