package com.billwright.models.coding;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Proposes how to book a bill: the vendor from the list, then account and property as that vendor's
/// earlier bills were booked.
@ApplicationScoped
public class ProposeCoding {

    private final MatchVendor vendors;
    private final EarlierCodings earlier;
    private final GlAccounts accounts;
    private final Properties properties;

    ProposeCoding(
            MatchVendor vendors,
            EarlierCodings earlier,
            GlAccounts accounts,
            Properties properties) {
        this.vendors = vendors;
        this.earlier = earlier;
        this.accounts = accounts;
        this.properties = properties;
    }

    /// @param text the bill's pages
    @Transactional
    public CodingProposal propose(Extraction extraction, DocumentText text) {
        var bill = BillFacts.of(extraction);
        var vendor = vendors.match(bill, text);
        var bills = vendor.map(v -> earlier.newestFirst(v.id())).orElse(List.of());
        var name = vendor.map(Proposed::name).orElse("");
        return new CodingProposal(
                vendor,
                vendor.isPresent() ? Optional.empty() : bill.newVendor(),
                WeighEarlier.accounts(name, bill, bills)
                        .flatMap(best -> accounts.find(best.id()).map(best::named)),
                WeighEarlier.properties(name, bill, bills)
                        .flatMap(best -> properties.find(best.id()).map(best::named)),
                WeighShares.of(name, bill, bills).filter(this::known),
                lines(name, extraction.lines(), bills));
    }

    private List<ProposedLine> lines(
            String vendor, List<InvoiceLine> lines, List<EarlierCodings.Earlier> bills) {
        return WeighLines.of(vendor, lines, bills).stream()
                .map(line ->
                        known(line.coding().accountId(), line.coding().propertyId())
                                ? line
                                : ProposedLine.AS_THE_BILL)
                .toList();
    }

    private boolean known(ProposedShares proposed) {
        return proposed.shares().targets().stream()
                .allMatch(t -> known(t.accountId(), t.propertyId()));
    }

    /// An entry that left its list is proposed to nobody.
    private boolean known(@Nullable UUID account, @Nullable UUID property) {
        return (account == null || accounts.find(account).isPresent())
                && (property == null || properties.find(property).isPresent());
    }

    /// What a bill says that its booking depends on, as compared: empty where it says nothing.
    record BillFacts(
            String vendorName,
            String vatId,
            String iban,
            String vendorAddress,
            String total,
            String serviceAddress) {

        static BillFacts of(Extraction extraction) {
            return new BillFacts(
                    text(extraction, "vendor"),
                    Vendors.identifier(text(extraction, "vendor_vat_id")),
                    Vendors.identifier(text(extraction, "iban")),
                    text(extraction, "vendor_address"),
                    text(extraction, "total"),
                    text(extraction, "service_address"));
        }

        Optional<NewVendor> newVendor() {
            return vendorName.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NewVendor(vendorName, vatId, iban, vendorAddress));
        }

        private static String text(Extraction extraction, String field) {
            return extraction
                    .field(field)
                    .map(f -> f.value())
                    .map(FieldValue::normalised)
                    .orElse("");
        }
    }
}
