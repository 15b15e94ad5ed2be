package com.billwright.models.coding;

import com.billwright.models.coding.ProposeCoding.BillFacts;
import com.billwright.models.lists.VendorEntry;
import com.billwright.models.lists.VendorName;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the vendor of a bill in the tenant's list: by tax id, then bank account, then name.
@ApplicationScoped
class MatchVendor {

    /// Below it two names are different vendors'.
    private static final double ALIKE = 0.75;

    private final Vendors vendors;

    MatchVendor(Vendors vendors) {
        this.vendors = vendors;
    }

    Optional<Proposed> match(BillFacts bill) {
        var key = VendorName.key(bill.vendorName());
        return vendors.alike(bill.vatId(), bill.iban(), key).stream()
                .map(vendor -> weigh(vendor, bill, key))
                .filter(p -> p.confidence() > 0)
                .max(Comparator.comparingDouble(Proposed::confidence));
    }

    private static Proposed weigh(VendorEntry vendor, BillFacts bill, String key) {
        double name = VendorName.similarity(key, vendor.nameKey());
        if (same(bill.vatId(), vendor.vatId())) {
            // A tax id is one firm's; the name settles between its entries in the list.
            return proposed(
                    vendor, 0.98 + 0.02 * name, "Its tax id " + vendor.vatId() + " is on the bill");
        }
        if (!vendor.vatId().isEmpty() && !bill.vatId().isEmpty()) {
            return proposed(vendor, 0, "Another tax id");
        }
        if (same(bill.iban(), vendor.iban())) {
            return proposed(
                    vendor,
                    0.93 + 0.05 * name,
                    "Its bank account " + vendor.iban() + " is on the bill");
        }
        if (name == 1) {
            return proposed(vendor, 0.95, "The bill names " + vendor.entry().name());
        }
        return name < ALIKE
                ? proposed(vendor, 0, "Another name")
                : proposed(
                        vendor,
                        0.9 * name,
                        "The bill's “%s” is much like %s"
                                .formatted(bill.vendorName(), vendor.entry().name()));
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static Proposed proposed(VendorEntry vendor, double confidence, String because) {
        var entry = vendor.entry();
        return new Proposed(entry.id(), entry.code(), entry.name(), confidence, List.of(because));
    }
}
