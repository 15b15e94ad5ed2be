package com.billwright.models.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A vendor as its row is.
@Entity
@Table(name = "vendor")
class Vendor extends ListRow {

    @Column(name = "vat_id")
    String vatId = "";

    String iban = "";

    String address = "";

    @Column(name = "name_key")
    String nameKey = "";

    @Override
    String detail() {
        return Stream.of(address, vatId)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    VendorEntry vendorEntry() {
        return new VendorEntry(entry(), vatId, iban, address, nameKey);
    }
}
