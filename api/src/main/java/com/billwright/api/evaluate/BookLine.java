package com.billwright.api.evaluate;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.models.coding.CodingProposal;
import com.billwright.models.coding.ProposeCoding;
import com.billwright.models.coding.Proposed;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Takes one payment line of the entered tenant as the bill that it paid: what it says beside its
/// account is what was read of the bill.
@ApplicationScoped
class BookLine {

    /// Lines are confirmed a minute apart, so that a run does not depend on when it is made.
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private static final DocumentText UNSEEN =
            new DocumentText(List.of(new TextPage(1, 595, 842, Reading.DIGITAL, List.of())));

    private final ProposeCoding propose;
    private final LearnBill learn;
    private final Vendors vendors;

    BookLine(ProposeCoding propose, LearnBill learn, Vendors vendors) {
        this.propose = propose;
        this.learn = learn;
        this.vendors = vendors;
    }

    /// A line's bill and how it could be booked.
    record Read(Extraction bill, CodingProposal proposal, long nanos) {}

    Read propose(PaymentLine line) {
        Extraction bill = bill(line);
        long began = System.nanoTime();
        CodingProposal proposal = propose.propose(bill, UNSEEN, List.of());
        return new Read(bill, proposal, System.nanoTime() - began);
    }

    /// Confirms it as a reviewer would, who knows the vendor and adds one that is not in the list.
    ///
    /// @param number counts the confirmed lines, from 0
    /// @param known the vendor's entry when it has one already
    /// @return the vendor's entry; empty when the line names none
    @Transactional
    Optional<UUID> confirm(
            PaymentLine line, int number, Read read, Optional<UUID> known, UUID account) {
        Optional<UUID> vendor =
                known.or(() -> read.proposal().newVendor().map(this::add))
                        .or(() -> read.proposal().vendor().map(Proposed::id));
        learn.learn(
                new ConfirmedBill(
                        part(line),
                        UNSEEN,
                        read.bill().fields().stream()
                                .map(f ->
                                        new ConfirmedField(
                                                f.name(), f.value(), Intent.READ, 0, null))
                                .toList(),
                        new Coding(vendor.orElse(null), account, null),
                        read.bill(),
                        FIRST.plusSeconds(60L * number)));
        return vendor;
    }

    /// Leaves no label behind: the same lines may be taken again in the same database.
    @Transactional
    boolean forget(List<PaymentLine> lines) {
        lines.forEach(line -> learn.forget(part(line)));
        return true;
    }

    private UUID add(NewVendor vendor) {
        return vendors.add("", vendor).id();
    }

    /// The same in each run: models are trained with a seed that hangs on it.
    private static UUID part(PaymentLine line) {
        return UUID.nameUUIDFromBytes(line.id().getBytes(StandardCharsets.UTF_8));
    }

    /// A supplier's number says who it is as a tax id does.
    static Extraction bill(PaymentLine line) {
        List<ProposedField> fields = new ArrayList<>();
        Optional<BigDecimal> total = line.gross().or(line::net);
        line.supplier().ifPresent(v -> add(fields, "vendor", v));
        line.supplierId().ifPresent(v -> add(fields, "vendor_vat_id", v));
        line.day().ifPresent(v -> add(fields, "invoice_date", v.toString()));
        line.net().ifPresent(v -> add(fields, "net_total", v.toPlainString()));
        total.ifPresent(v -> add(fields, "total", v.toPlainString()));
        return new Extraction(fields, "payment lines", "")
                .with(
                        line.narrative().stream()
                                .map(n -> line(n, line.net().or(() -> total)))
                                .toList(),
                        List.of());
    }

    private static void add(List<ProposedField> fields, String name, String value) {
        fields.add(
                new ProposedField(
                        name,
                        FieldValue.parse(StandardFields.type(name), value),
                        value,
                        1,
                        Source.RULE,
                        Reading.DIGITAL,
                        0,
                        null,
                        List.of(),
                        List.of()));
    }

    private static InvoiceLine line(String narrative, Optional<BigDecimal> amount) {
        return new InvoiceLine(
                narrative, Optional.empty(), "", Optional.empty(), amount, Optional.empty());
    }
}
