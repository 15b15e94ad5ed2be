package com.billwright.models.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The entered tenant's vendors.
@ApplicationScoped
@Transactional
public class Vendors {

    private final ListRows<Vendor> rows;
    private final EntityManager entities;

    Vendors(EntityManager entities) {
        this.entities = entities;
        this.rows = new ListRows<>(entities, Vendor.class);
    }

    /// Those whose code or name holds the words asked for, best first; all by code when blank.
    public List<ListEntry> search(String words, int limit) {
        return rows.search(words, limit).stream().map(ListRow::entry).toList();
    }

    /// How many there are that a search would find.
    public long count(String words) {
        return rows.count(words);
    }

    public Optional<ListEntry> find(UUID id) {
        return rows.find(id).map(ListRow::entry);
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
