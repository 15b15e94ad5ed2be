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
import com.billwright.models.labels.Shares.Share;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    /// @param total the bill's, confirmed or else proposed
    CodingView show(
            Optional<CodingProposal> proposal, Optional<Bill> bill, Optional<BigDecimal> total) {
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
                        proposal.flatMap(CodingProposal::shares)
                                .map(s -> proposed(s, total))
                                .orElse(null),
                        bill.map(b -> views(b.billShares(), total)).orElse(null)));
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

    private ReviewView.ProposedShares proposed(
            ProposedShares proposed, Optional<BigDecimal> total) {
        return new ReviewView.ProposedShares(
                views(proposed.shares(), total), proposed.confidence(), proposed.because());
    }

    List<ShareView> views(Shares shares, Optional<BigDecimal> total) {
        List<String> amounts =
                total.map(shares::amounts).orElse(List.of()).stream()
                        .map(BigDecimal::toPlainString)
                        .toList();
        return IntStream.range(0, shares.all().size())
                .mapToObj(i -> view(shares.all().get(i), amounts.isEmpty() ? null : amounts.get(i)))
                .toList();
    }

    private ShareView view(Share share, @Nullable String amount) {
        return new ShareView(
                chosen(Optional.ofNullable(share.accountId()), accounts::find),
                chosen(Optional.ofNullable(share.propertyId()), properties::find),
                share.percent().toPlainString(),
                amount);
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
