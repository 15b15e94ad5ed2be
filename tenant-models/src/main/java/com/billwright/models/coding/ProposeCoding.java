package com.billwright.models.coding;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.booking.BillToBook;
import com.billwright.models.booking.BookingQuestion;
import com.billwright.models.booking.Target;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.BookingFacts;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.ModelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    /// @param alike the earlier bills that it looks like, as the vendor memory recalls them
    @Transactional
    public CodingProposal propose(
            Extraction extraction, DocumentText text, List<RememberedBill> alike) {
        var of = VendorFacts.of(extraction);
        var bill = BookingFacts.of(extraction);
        var vendor = vendors.match(of, text, alike);
        var name = vendor.map(Proposed::name).orElse(of.name());
        var now = bookings.now();
        var divided =
                vendor.filter(v -> now.everDivided(v.id()))
                        .map(v -> earlier.newestFirst(v.id()))
                        .orElse(List.<EarlierCodings.Earlier>of());
        var toBook = bill.toBook(vendor.map(Proposed::id).orElse(null));
        var accounts = choices(now, ModelKind.ACCOUNT, toBook, name);
        var properties = choices(now, ModelKind.PROPERTY, toBook, name);
        return new CodingProposal(
                vendor,
                vendor.isPresent() ? Optional.empty() : of.newVendor(),
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
                .map(line -> known(now, line.coding()) ? line : ProposedLine.AS_THE_BILL)
                .toList();
    }

    private static boolean known(TenantBookings.Now now, ProposedShares proposed) {
        return proposed.shares().targets().stream().allMatch(to -> known(now, to));
    }

    /// An entry that left its list is proposed to nobody.
    private static boolean known(TenantBookings.Now now, BookedTo to) {
        return known(now, Target.ACCOUNT, to.accountId())
                && known(now, Target.PROPERTY, to.propertyId());
    }

    private static boolean known(TenantBookings.Now now, Target target, @Nullable UUID id) {
        return id == null || now.entries(target).find(id.toString()).isPresent();
    }

    /// The best, best first.
    private List<Proposed> choices(
            TenantBookings.Now now, ModelKind kind, BillToBook bill, String vendorName) {
        var target = BookingEngine.target(kind);
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
                    if (ranked.isEmpty() || ranked.getFirst().confidence() < LEAST) {
                        return List.of();
                    }
                    return ranked.stream()
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
}
