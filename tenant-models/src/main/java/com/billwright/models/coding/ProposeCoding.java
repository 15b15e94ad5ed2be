package com.billwright.models.coding;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.booking.BillToBook;
import com.billwright.models.booking.BookingQuestion;
import com.billwright.models.booking.Target;
import com.billwright.models.labels.StoreBooking;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Vendors;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.versions.ModelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Proposes how to book a bill: the vendor from the list, then account and property as the model in
/// service weighs what earlier bills and the lists' names say.
@ApplicationScoped
public class ProposeCoding {

    /// The first and the next best.
    private static final int OFFERED = 3;

    /// What is less probable is not worth a look.
    private static final double LEAST = 0.02;

    private final MatchVendor vendors;
    private final EarlierCodings earlier;
    private final TenantBookings bookings;
    private final ServedModels models;

    ProposeCoding(
            MatchVendor vendors,
            EarlierCodings earlier,
            TenantBookings bookings,
            ServedModels models) {
        this.vendors = vendors;
        this.earlier = earlier;
        this.bookings = bookings;
        this.models = models;
    }

    /// @param text the bill's pages
    @Transactional
    public CodingProposal propose(Extraction extraction, DocumentText text) {
        var bill = BillFacts.of(extraction);
        var vendor = vendors.match(bill, text);
        var name = bill.named(vendor);
        var now = bookings.now();
        var divided =
                vendor.filter(v -> now.everDivided(v.id()))
                        .map(v -> earlier.newestFirst(v.id()))
                        .orElse(List.<EarlierCodings.Earlier>of());
        var toBook = bill.toBook(vendor);
        var accounts = choices(now, Target.ACCOUNT, ModelKind.ACCOUNT, toBook, name);
        var properties = choices(now, Target.PROPERTY, ModelKind.PROPERTY, toBook, name);
        return new CodingProposal(
                vendor,
                vendor.isPresent() ? Optional.empty() : bill.newVendor(),
                accounts.stream().findFirst(),
                properties.stream().findFirst(),
                WeighShares.of(name, bill, divided).filter(s -> known(now, s)),
                lines(now, name, extraction.lines(), divided),
                accounts.stream().skip(1).toList(),
                properties.stream().skip(1).toList());
    }

    private static List<ProposedLine> lines(
            TenantBookings.Now now,
            String vendor,
            List<InvoiceLine> lines,
            List<EarlierCodings.Earlier> bills) {
        return WeighLines.of(vendor, lines, bills).stream()
                .map(line ->
                        known(now, line.coding().accountId(), line.coding().propertyId())
                                ? line
                                : ProposedLine.AS_THE_BILL)
                .toList();
    }

    private static boolean known(TenantBookings.Now now, ProposedShares proposed) {
        return proposed.shares().targets().stream()
                .allMatch(t -> known(now, t.accountId(), t.propertyId()));
    }

    /// An entry that left its list is proposed to nobody.
    private static boolean known(
            TenantBookings.Now now, @Nullable UUID account, @Nullable UUID property) {
        return known(now, Target.ACCOUNT, account) && known(now, Target.PROPERTY, property);
    }

    private static boolean known(TenantBookings.Now now, Target target, @Nullable UUID id) {
        return id == null || now.entries(target).find(id.toString()).isPresent();
    }

    /// The best, best first.
    private List<Proposed> choices(
            TenantBookings.Now now,
            Target target,
            ModelKind kind,
            BillToBook bill,
            String vendorName) {
        var entries = now.entries(target);
        if (entries.byKey().isEmpty()) {
            return List.of();
        }
        var model = models.bookingModel(kind);
        return now.ask(
                target,
                history -> {
                    var question = BookingQuestion.of(history, entries.chart(), bill);
                    var because = new Because(vendorName, bill, history, target);
                    var ranked = model.rank(question);
                    return ranked.stream()
                            .takeWhile(_ -> ranked.getFirst().confidence() >= LEAST)
                            .flatMap(one ->
                                    entries.find(one.choice()).stream()
                                            .map(entry ->
                                                    new Proposed(
                                                            entry.id(),
                                                            entry.code(),
                                                            entry.name(),
                                                            one.confidence(),
                                                            because.of(one.choice(), entry))))
                            .limit(OFFERED)
                            .toList();
                });
    }

    /// What a bill says that its booking depends on, as compared: empty where it says nothing.
    ///
    /// @param lines what was bought
    /// @param numbers account and meter numbers, a blank between them
    record BillFacts(
            String vendorName,
            String vatId,
            String iban,
            String vendorAddress,
            String total,
            String serviceAddress,
            String lines,
            Optional<BigDecimal> net,
            Optional<LocalDate> day,
            String numbers,
            String invoice) {

        static BillFacts of(Extraction extraction) {
            return new BillFacts(
                    text(extraction, "vendor"),
                    Vendors.identifier(text(extraction, "vendor_vat_id")),
                    Vendors.identifier(text(extraction, "iban")),
                    text(extraction, "vendor_address"),
                    text(extraction, "total"),
                    text(extraction, "service_address"),
                    extraction.lines().stream()
                            .map(InvoiceLine::description)
                            .collect(Collectors.joining("\n")),
                    value(extraction, "net_total")
                            .map(v -> v instanceof FieldValue.Amount(var net) ? net : null),
                    value(extraction, "invoice_date")
                            .map(v -> v instanceof FieldValue.Day(var day) ? day : null),
                    extraction.fields().stream()
                            .filter(f -> StoreBooking.isNumber(f.name()))
                            .map(f -> f.value().normalised().replace(" ", ""))
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    text(extraction, "invoice_number"));
        }

        Optional<NewVendor> newVendor() {
            return vendorName.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NewVendor(vendorName, vatId, iban, vendorAddress));
        }

        /// As its list has the vendor's name, or as the bill has it.
        String named(Optional<Proposed> vendor) {
            return vendor.map(Proposed::name).orElse(vendorName);
        }

        BillToBook toBook(Optional<Proposed> vendor) {
            return BillToBook.of(
                    vendor.map(v -> v.id().toString()).orElse(null),
                    vendorName,
                    lines,
                    total.isEmpty() ? null : new BigDecimal(total),
                    net.orElse(null),
                    day.orElse(null),
                    serviceAddress,
                    numbers,
                    invoice);
        }

        private static String text(Extraction extraction, String field) {
            return value(extraction, field).map(FieldValue::normalised).orElse("");
        }

        private static Optional<FieldValue> value(Extraction extraction, String field) {
            return extraction.field(field).map(ProposedField::value);
        }
    }
}
