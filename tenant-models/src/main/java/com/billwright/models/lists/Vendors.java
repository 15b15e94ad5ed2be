package com.billwright.models.lists;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/// The entered tenant's vendors.
@Singleton
@Transactional
public class Vendors extends MasterList<Vendor> {

    private final EntityManager entities;

    Vendors(EntityManager entities) {
        super(entities, Vendor.class);
        this.entities = entities;
    }

    /// Those that could be the vendor of a bill: same tax id or bank account, or a name that shares
    /// its first letters with the bill's.
    ///
    /// @param vatId letters and digits alone, as is `iban`; empty when the bill has none
    public List<VendorEntry> alike(String vatId, String iban, String nameKey) {
        return entities.createQuery(
                        """
                        from Vendor
                        where (vatId = :vat and vatId <> '') or (iban = :iban and iban <> '')
                          or (:start <> '' and nameKey like :start || '%')
                        """,
                        Vendor.class)
                .setParameter("vat", vatId)
                .setParameter("iban", iban)
                .setParameter("start", nameKey.substring(0, Math.min(2, nameKey.length())))
                .setMaxResults(1000)
                .getResultStream()
                .map(Vendor::vendorEntry)
                .toList();
    }

    /// Adds one; its code is made from its name when `code` is blank.
    ///
    /// @throws IllegalArgumentException when the code is taken or too long
    public ListEntry add(String code, NewVendor vendor) {
        var row = new Vendor();
        row.code = code.isBlank() ? freeCode(vendor.name()) : code.strip();
        row.name = vendor.name();
        row.vatId = identifier(vendor.vatId());
        row.iban = identifier(vendor.iban());
        row.address = vendor.address().strip();
        row.nameKey = VendorName.key(vendor.name());
        return rows.add(row).entry();
    }

    /// A tax id or bank account as they are compared: letters and digits alone, in capitals.
    public static String identifier(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
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
