package com.billwright.models.vendors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A vendor of the tenant's list with what it is recognised by.
///
/// @param aliases further names
/// @param printed what its confirmed bills printed
/// @param bills how many confirmed ones `printed` was taken from
public record KnownVendor(
        UUID id,
        String code,
        String name,
        List<String> aliases,
        List<String> taxIds,
        List<String> accounts,
        List<String> phones,
        List<String> domains,
        List<String> addresses,
        List<Printed> printed,
        int bills) {

    public KnownVendor {
        aliases = List.copyOf(aliases);
        taxIds = List.copyOf(taxIds);
        accounts = List.copyOf(accounts);
        phones = List.copyOf(phones);
        domains = List.copyOf(domains);
        addresses = List.copyOf(addresses);
        printed = List.copyOf(printed);
    }

    /// Something that confirmed bills of the vendor printed.
    ///
    /// @param count on how many of them
    /// @param last when the newest of them was confirmed
    public record Printed(Mark mark, int count, LocalDate last) {}
}
