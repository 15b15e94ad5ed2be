package com.billwright.models.lists;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The entered tenant's vendors.
@Singleton
@Transactional
public class Vendors extends MasterList<Vendor> {

    Vendors(EntityManager entities, ListChanges changes) {
        super(entities, Vendor.class, changes, ListShape.VENDORS);
    }

    /// Adds one; its code is made from its name when `code` is blank.
    ///
    /// @throws IllegalArgumentException when the code is taken or too long
    public ListEntry add(String code, NewVendor vendor) {
        var row = new Vendor();
        row.code = code.isBlank() ? freeCode(vendor.name()) : code.strip();
        row.name = vendor.name();
        row.taxIds = values(identifier(vendor.vatId()));
        row.bankAccounts = values(identifier(vendor.iban()));
        row.addresses = values(vendor.address());
        return rows.add(row).entry();
    }

    /// The bank accounts that a vendor's record names; none where there is no such vendor.
    public List<String> bankAccounts(UUID id) {
        return rows.find(id).map(v -> List.of(v.bankAccounts)).orElse(List.of());
    }

    /// A tax id or bank account as they are compared: letters and digits alone, in capitals.
    public static String identifier(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// A column of several values that has this one, or none where it is blank.
    static String[] values(String text) {
        return text.isBlank() ? new String[0] : new String[] {text.strip()};
    }

    private String freeCode(String name) {
        var letters = identifier(VendorName.key(name));
        var stem =
                letters.isEmpty() ? "VENDOR" : letters.substring(0, Math.min(8, letters.length()));
        var code = stem;
        for (int n = 2; rows.byCode(code).isPresent(); n++) {
            code = stem + n;
        }
        return code;
    }
}
