package com.billwright.api.review;

import com.billwright.api.comments.Comments;
import com.billwright.api.documents.Document;
import com.billwright.api.documents.Page;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartSummary;
import com.billwright.api.documents.SplitView;
import com.billwright.api.problems.Problem;
import com.billwright.api.reading.Proposals;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldValue;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.GuardBills;
import com.billwright.models.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Puts together what a person needs to review a part.
@ApplicationScoped
class ShowReview {

    private static final Pattern VERSION = Pattern.compile("fields:v(\\d+)");

    private final Proposals proposals;
    private final TenantFields fields;
    private final Tenants tenants;
    private final ShowCoding coding;
    private final GuardBills guards;
    private final Comments comments;
    private final ReviewQueue queue;

    ShowReview(
            Proposals proposals,
            TenantFields fields,
            Tenants tenants,
            ShowCoding coding,
            GuardBills guards,
            Comments comments,
            ReviewQueue queue) {
        this.proposals = proposals;
        this.fields = fields;
        this.tenants = tenants;
        this.coding = coding;
        this.guards = guards;
        this.comments = comments;
        this.queue = queue;
    }

    @Transactional
    ReviewView show(String org, UUID id) {
        Part part =
                Part.<Part>findByIdOptional(id).orElseThrow(() -> Problem.notFound().exception());
        Document document = Document.findById(part.documentId);
        Optional<Proposals.Kept> kept = proposals.of(id);
        Optional<Bill> bill = Bill.of(id);
        List<BillField> said = bill.map(Bill::billFields).orElse(List.of());
        return new ReviewView(
                PartSummary.of(part, document.name),
                Page.of(part.documentId, part.firstPage, part.lastPage).stream()
                        .map(page -> FieldViews.page(org, page, document))
                        .toList(),
                fields.all().stream()
                        .map(field ->
                                FieldViews.field(
                                        field,
                                        kept.flatMap(k -> k.extraction().field(field.name())),
                                        said.stream()
                                                .filter(b -> b.name().equals(field.name()))
                                                .findFirst()))
                        .toList(),
                type(part),
                SplitView.of(document, document.parts()),
                LineViews.lines(
                        bill.map(Bill::billLines).orElseGet(() -> proposed(kept).lines()),
                        coding.lines(kept.map(Proposals.Kept::coding), bill)),
                LineViews.taxes(bill.map(Bill::billTaxes).orElseGet(() -> proposed(kept).taxes())),
                answeredBy(kept.map(k -> k.extraction().scorer()).orElse("")),
                coding.show(kept.map(Proposals.Kept::coding), bill, total(said, kept)),
                tenants.current().locale().toLanguageTag(),
                guards.contains(id),
                comments.count(id),
                queue.next(id).orElse(null));
    }

    private static Optional<BigDecimal> total(List<BillField> said, Optional<Proposals.Kept> kept) {
        return said.isEmpty()
                ? kept.flatMap(k -> k.extraction().field("total"))
                        .map(f -> f.value() instanceof FieldValue.Amount(var total) ? total : null)
                : said.stream()
                        .filter(f -> f.name().equals("total"))
                        .map(f -> new BigDecimal(f.value()))
                        .findFirst();
    }

    private static ReviewView.TypeView type(Part part) {
        return new ReviewView.TypeView(
                part.typeProposed == null || part.typeConfidence == null
                        ? null
                        : new ReviewView.ProposedType(
                                part.typeProposed, part.typeConfidence, part.typeReasons()),
                part.typeConfirmed);
    }

    private static Extraction proposed(Optional<Proposals.Kept> kept) {
        return kept.map(Proposals.Kept::extraction)
                .orElseGet(() -> new Extraction(List.of(), "", ""));
    }

    private static ReviewView.AnsweredBy answeredBy(String scorer) {
        return version(scorer)
                .map(number -> new ReviewView.AnsweredBy("model v" + number, "fields", number))
                .orElseGet(() -> new ReviewView.AnsweredBy("base model", "fields", 0));
    }

    /// The number of the tenant's model version of that name; empty for the base.
    static Optional<Integer> version(String scorer) {
        var version = VERSION.matcher(scorer);
        return version.matches()
                ? Optional.of(Integer.valueOf(version.group(1)))
                : Optional.empty();
    }
}
