package com.billwright.models.vendors;

import java.util.List;

/// Where the bill comes from.
///
/// @param stated the address that was read as the vendor's; empty when none was
/// @param head the first lines
record Where(NameSigns stated, NameSigns head) {

    static Where of(BillMarks bill) {
        return new Where(NameSigns.of(bill.address()), NameSigns.of(String.join(" ", bill.head())));
    }

    /// How much of the vendor's nearest address the bill has, 0 to 1.
    double has(List<String> addresses) {
        return addresses.stream()
                .map(NameSigns::of)
                .mapToDouble(a ->
                        Math.max(
                                Math.max(a.within(stated), stated.within(a)),
                                stated.isEmpty() ? a.within(head) : 0))
                .max()
                .orElse(0);
    }
}
