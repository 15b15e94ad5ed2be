package com.billwright.models.coding;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.lists.TenantVendors;
import com.billwright.models.sql.Sql;
import com.billwright.models.vendors.BillMarks;
import com.billwright.models.vendors.Recognised;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the vendor of a bill in the tenant's list, by what the bill shows and by the earlier bills that
/// it looks like.
@ApplicationScoped
public class MatchVendor {

    /// A vendor that is less sure is left to the person: better a new one than a wrong one.
    private static final double SURE_ENOUGH = 0.5;

    private final TenantVendors vendors;
    private final Sql sql;

    MatchVendor(TenantVendors vendors, AgroalDataSource database) {
        this.vendors = vendors;
        this.sql = new Sql(database);
    }

    /// @param text the bill's pages
    /// @param alike the earlier bills that it looks like
    @Transactional
    public Optional<Proposed> match(
            Extraction extraction, DocumentText text, List<RememberedBill> alike) {
        return match(VendorFacts.of(extraction), text, alike);
    }

    Optional<Proposed> match(VendorFacts bill, DocumentText text, List<RememberedBill> alike) {
        var marks = BillMarks.of(bill.name(), bill.address(), bill.vatId(), bill.iban(), text);
        return vendors.index()
                .recognise(marks, vendorsOf(alike))
                .filter(r -> r.confidence() >= SURE_ENOUGH)
                .map(MatchVendor::proposed);
    }

    /// Each with how much its most alike bill is.
    private Map<UUID, Double> vendorsOf(List<RememberedBill> bills) {
        if (bills.isEmpty()) {
            return Map.of();
        }
        var similarity = new HashMap<UUID, Double>();
        bills.forEach(b -> similarity.put(UUID.fromString(b.key()), b.similarity()));
        record Of(UUID part, UUID vendor) {}
        var vendorOf =
                sql.list(
                        "select part_id, vendor_id from label where part_id = any (?) and vendor_id is not null",
                        row ->
                                new Of(
                                        row.getObject("part_id", UUID.class),
                                        row.getObject("vendor_id", UUID.class)),
                        (Object) similarity.keySet().toArray(UUID[]::new));
        var alike = new HashMap<UUID, Double>();
        vendorOf.forEach(of -> alike.merge(of.vendor, similarity.get(of.part), Math::max));
        return alike;
    }

    private static Proposed proposed(Recognised vendor) {
        var known = vendor.vendor();
        return new Proposed(
                known.id(), known.code(), known.name(), vendor.confidence(), vendor.because());
    }
}
