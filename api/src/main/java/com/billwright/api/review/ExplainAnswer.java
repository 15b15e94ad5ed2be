package com.billwright.api.review;

import com.billwright.api.documents.Part;
import com.billwright.api.problems.Problem;
import com.billwright.api.reading.Proposals;
import com.billwright.api.review.WhyView.EarlierBill;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.coding.CodingProposal;
import com.billwright.models.coding.Proposed;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.Labels;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import com.billwright.models.memory.TenantVendorMemory;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says what an answer of the machine rests on: the earlier bills, the field's record, the version.
@ApplicationScoped
class ExplainAnswer {

    private final Proposals proposals;
    private final PartText text;
    private final TenantVendorMemory memory;
    private final EarlierBills earlier;
    private final TenantFields fields;
    private final Labels labels;
    private final Tenants tenants;
    private final ModelVersions versions;
    private final Vendors vendors;
    private final GlAccounts accounts;
    private final Properties properties;

    ExplainAnswer(
            Proposals proposals,
            PartText text,
            TenantVendorMemory memory,
            EarlierBills earlier,
            TenantFields fields,
            Labels labels,
            Tenants tenants,
            ModelVersions versions,
            Vendors vendors,
            GlAccounts accounts,
            Properties properties) {
        this.proposals = proposals;
        this.text = text;
        this.memory = memory;
        this.earlier = earlier;
        this.fields = fields;
        this.labels = labels;
        this.tenants = tenants;
        this.versions = versions;
        this.vendors = vendors;
        this.accounts = accounts;
        this.properties = properties;
    }

    /// The answer for a field.
    @Transactional
    WhyView field(UUID id, String name) {
        Part part = part(id);
        Field field =
                fields.all().stream()
                        .filter(f -> f.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound().exception());
        var kept = proposals.of(id).map(Proposals.Kept::extraction);
        Optional<ProposedField> proposed = kept.flatMap(e -> e.field(name));
        boolean learnt =
                proposed.filter(p -> p.source() == Source.MEMORY || p.source() == Source.MODEL)
                        .isPresent();
        var question =
                new EarlierBills.Question(
                        bill -> EarlierBills.value(bill, name),
                        value ->
                                proposed.filter(p -> p.value().normalised().equals(value))
                                        .isPresent());
        return new WhyView(
                learnt ? earlier.of(alike(part), question) : List.of(),
                record(field),
                kept.filter(e -> learnt).map(e -> version(e.scorer(), name)).orElse(null));
    }

    private static Part part(UUID id) {
        return Part.<Part>findByIdOptional(id).orElseThrow(() -> Problem.notFound().exception());
    }

    /// The confirmed bills that it looks like, most alike first, itself left out.
    private List<UUID> alike(Part part) {
        return memory.recall(text.of(part)).stream()
                .map(RememberedBill::key)
                .map(UUID::fromString)
                .filter(id -> !id.equals(part.id))
                .toList();
    }

    private WhyView.@Nullable TrackRecord record(Field field) {
        double mostWrong = tenants.current().mostWrong();
        var judged = labels.trackRecord(List.of(field)).getOrDefault(field.name(), List.of());
        return judged.isEmpty() ? null : FieldRecord.of(judged, mostWrong);
    }

    private WhyView.@Nullable Version version(String scorer, String field) {
        return ShowReview.version(scorer)
                .flatMap(number -> versions.find(ModelKind.FIELDS, number))
                .map(v ->
                        new WhyView.Version(
                                v.number(),
                                v.createdAt(),
                                v.labels(),
                                v.holdout(),
                                v.fieldScores().stream()
                                        .filter(score -> score.field().equals(field))
                                        .map(score -> score.challenger())
                                        .findFirst()
                                        .orElse(null)))
                .orElse(null);
    }

    /// How a bill is booked in one of the lists.
    @Transactional
    WhyView coding(UUID id, CodingKind kind) {
        part(id);
        Optional<CodingProposal> coding = proposals.of(id).map(Proposals.Kept::coding);
        Optional<UUID> vendor =
                Bill.of(id)
                        .flatMap(bill -> Optional.ofNullable(bill.vendorId))
                        .or(() -> coding.flatMap(CodingProposal::vendor).map(Proposed::id));
        Optional<Proposed> proposed =
                coding.flatMap(c ->
                        switch (kind) {
                            case VENDOR -> c.vendor();
                            case ACCOUNT -> c.account();
                            case PROPERTY -> c.property();
                        });
        String choice = proposed.map(p -> told(p.code(), p.name())).orElse("");
        var question = new EarlierBills.Question(bill -> booked(bill, kind), choice::equals);
        List<EarlierBill> bills =
                vendor.map(v -> earlier.ofVendor(v, id, question)).orElse(List.of());
        return new WhyView(bills, null, null);
    }

    /// One of the lists that a bill is booked in.
    enum CodingKind {
        VENDOR,
        ACCOUNT,
        PROPERTY
    }

    private Optional<String> booked(Bill bill, CodingKind kind) {
        return switch (kind) {
            case VENDOR -> entry(bill.vendorId, vendors::find);
            case ACCOUNT -> entry(bill.accountId, accounts::find);
            case PROPERTY -> entry(bill.propertyId, properties::find);
        };
    }

    private static Optional<String> entry(
            @Nullable UUID id, Function<UUID, Optional<ListEntry>> find) {
        return Optional.ofNullable(id).flatMap(find).map(e -> told(e.code(), e.name()));
    }

    private static String told(String code, String name) {
        return code + " · " + name;
    }
}
