package com.billwright.models.lists;

/// A vendor that is not in the list yet.
///
/// @param vatId empty when unknown, as are `iban` and `address`
public record NewVendor(String name, String vatId, String iban, String address) {

    public NewVendor {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A vendor has a name");
        }
    }
}
