package com.billwright.models.coding;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Vendors;
import java.util.Optional;

/// What a bill's fields say of its vendor, as compared: empty where they say nothing.
record VendorFacts(String name, String vatId, String iban, String address) {

    static VendorFacts of(Extraction extraction) {
        return new VendorFacts(
                text(extraction, "vendor"),
                Vendors.identifier(text(extraction, "vendor_vat_id")),
                Vendors.identifier(text(extraction, "iban")),
                text(extraction, "vendor_address"));
    }

    Optional<NewVendor> newVendor() {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewVendor(name, vatId, iban, address));
    }

    private static String text(Extraction extraction, String field) {
        return extraction
                .field(field)
                .map(ProposedField::value)
                .map(FieldValue::normalised)
                .orElse("");
    }
}
