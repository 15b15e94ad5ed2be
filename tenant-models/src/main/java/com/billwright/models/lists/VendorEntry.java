package com.billwright.models.lists;

/// A vendor of the list with what it is recognised by.
///
/// @param vatId empty when unknown, as are `iban` and `address`
/// @param nameKey the name as vendors are compared: [VendorName]
public record VendorEntry(
        ListEntry entry, String vatId, String iban, String address, String nameKey) {}
