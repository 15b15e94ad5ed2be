package com.billwright.api.warnings;

/// When bills are alike, as conditions between a bill `w` and another `o` of the table `part`.
final class Alike {

    /// Of one vendor: by its record or by its name.
    static final String VENDOR = "(o.vendor_id = w.vendor_id or o.vendor_key = w.vendor_key)";

    /// The same bill once more.
    static final String BILL =
            VENDOR
                    + """
                     and o.id <> w.id and o.state in ('TO_REVIEW', 'REOPENED', 'CONFIRMED')
                    and (o.number_key = w.number_key
                      or (o.total = w.total and o.invoice_date = w.invoice_date))
                    """;

    /// An earlier bill of the vendor.
    static final String EARLIER = VENDOR + " and o.id <> w.id and o.state = 'CONFIRMED'";

    private Alike() {}
}
