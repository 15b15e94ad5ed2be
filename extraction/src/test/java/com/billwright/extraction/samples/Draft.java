package com.billwright.extraction.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/// What the sentence said so far.
final class Draft {
    String vendor;
    String number;
    LocalDate date;
    BigDecimal total;
    String customer;
    int lines;
    double shift;
    SampleLayout layout;
    Locale locale;

    Draft(
            String vendor,
            String number,
            LocalDate date,
            BigDecimal total,
            String customer,
            int lines,
            double shift,
            SampleLayout layout,
            Locale locale) {
        this.vendor = vendor;
        this.number = number;
        this.date = date;
        this.total = total;
        this.customer = customer;
        this.lines = lines;
        this.shift = shift;
        this.layout = layout;
        this.locale = locale;
    }

    /// A changed copy.
    Draft with(Consumer<Draft> change) {
        var copy = new Draft(vendor, number, date, total, customer, lines, shift, layout, locale);
        change.accept(copy);
        return copy;
    }
}
