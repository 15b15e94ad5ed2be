package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;

import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SampleLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A made-up month of a tenant's bills: several vendors, each with a layout of its own.
final class SampleBills {

    private static final List<String> VENDORS =
            List.of(
                    "Harbour Electric",
                    "Tide Water Company",
                    "Green Acre Gardens",
                    "Lift & Shaft",
                    "Pemberton Cleaning");

    private SampleBills() {}

    /// The `i`-th bill, from 0; neighbours are of different vendors.
    static SampleInvoice of(int i, Locale locale) {
        int vendor = i % VENDORS.size();
        return anInvoice()
                .from(VENDORS.get(vendor))
                .numbered(
                        "%s-%d"
                                .formatted(
                                        VENDORS.get(vendor)
                                                .substring(0, 2)
                                                .toUpperCase(Locale.ROOT),
                                        2000 + 17 * i))
                .dated(LocalDate.of(2026, 1, 7).plusDays(5L * i))
                .total((119 + 23 * i) + ".90")
                .withLines(1 + i % 6)
                .shiftedDown(i % 4 * 7)
                .drawnAs(SampleLayout.values()[vendor])
                .in(locale);
    }
}
