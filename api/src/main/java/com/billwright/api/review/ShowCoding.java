package com.billwright.api.review;

import com.billwright.api.review.ReviewView.Chosen;
import com.billwright.api.review.ReviewView.CodingView;
import com.billwright.api.review.ReviewView.Entry;
import com.billwright.api.review.ReviewView.ShareView;
import com.billwright.api.review.ReviewView.SharesView;
import com.billwright.models.coding.CodingProposal;
import com.billwright.models.coding.Proposed;
import com.billwright.models.coding.ProposedShares;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.Shares;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a bill is booked, proposed and confirmed.
@ApplicationScoped
class ShowCoding {

    private final Vendors vendors;
    private final GlAccounts accounts;
    private final Properties properties;

    ShowCoding(Vendors vendors, GlAccounts accounts, Properties properties) {
        this.vendors = vendors;
        this.accounts = accounts;
        this.properties = properties;
    }

    CodingView show(Optional<CodingProposal> proposal, Optional<Bill> bill) {
        return new CodingView(
                new Entry(
                        orNull(proposal.flatMap(CodingProposal::vendor)),
                        List.of(),
                        proposal.flatMap(CodingProposal::newVendor).orElse(null),
                        chosen(bill.map(b -> b.vendorId), vendors::find)),
                new Entry(
                        orNull(proposal.flatMap(CodingProposal::account)),
                        proposal.map(CodingProposal::otherAccounts).orElse(List.of()),
                        null,
                        chosen(bill.map(b -> b.accountId), accounts::find)),
                new Entry(
                        orNull(proposal.flatMap(CodingProposal::property)),
                        proposal.map(CodingProposal::otherProperties).orElse(List.of()),
                        null,
                        chosen(bill.map(b -> b.propertyId), properties::find)),
                new SharesView(
                        proposal.flatMap(CodingProposal::shares).map(this::proposed).orElse(null),
                        bill.map(b -> views(b.billShares())).orElse(null)));
    }

    /// To what each line is booked; none where all are booked as the bill.
    List<Optional<ReviewView.LineCoding>> lines(
            Optional<CodingProposal> proposal, Optional<Bill> bill) {
        return bill.map(b ->
                        b.codingOfLines().stream()
                                .map(coding -> line(coding, null, List.of()))
                                .toList())
                .orElseGet(() ->
                        proposal.map(CodingProposal::lines).orElse(List.of()).stream()
                                .map(l -> line(l.coding(), l.confidence(), l.because()))
                                .toList());
    }

    private Optional<ReviewView.LineCoding> line(
            BookedTo coding, @Nullable Double confidence, List<String> because) {
        return coding.equals(BookedTo.AS_THE_BILL)
                ? Optional.empty()
                : Optional.of(
                        new ReviewView.LineCoding(
                                chosen(Optional.ofNullable(coding.accountId()), accounts::find),
                                chosen(Optional.ofNullable(coding.propertyId()), properties::find),
                                confidence,
                                because));
    }

    private ReviewView.ProposedShares proposed(ProposedShares proposed) {
        return new ReviewView.ProposedShares(
                views(proposed.shares()), proposed.confidence(), proposed.because());
    }

    private List<ShareView> views(Shares shares) {
        return shares.all().stream()
                .map(share ->
                        new ShareView(
                                chosen(Optional.ofNullable(share.accountId()), accounts::find),
                                chosen(Optional.ofNullable(share.propertyId()), properties::find),
                                share.percent().toPlainString()))
                .toList();
    }

    private static @Nullable Proposed orNull(Optional<Proposed> proposed) {
        return proposed.orElse(null);
    }

    private static @Nullable Chosen chosen(
            Optional<UUID> id, Function<UUID, Optional<ListEntry>> find) {
        return id.flatMap(find)
                .map(entry -> new Chosen(entry.id(), entry.code(), entry.name()))
                .orElse(null);
    }
}
