package com.billwright.extraction.generate;

import com.billwright.extraction.field.InvoiceLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A made-up bill and the truth about it.
///
/// @param layout name of the structure, see `LayoutProgram.name`
/// @param truth normalised values by standard field name: only those printed. A text that stands on
///     several lines has blanks between them
/// @param lines those of its table, each with the values that are printed; none where the layout has
///     no such table
/// @param scanned whether the file is only an image
public record GeneratedInvoice(
        String layout,
        Locale locale,
        byte[] pdf,
        Map<String, String> truth,
        List<InvoiceLine> lines,
        boolean scanned) {

    public GeneratedInvoice {
        truth = Map.copyOf(truth);
        lines = List.copyOf(lines);
    }

    /// The same bill as if printed and scanned: grey, a little askew and noisy, no text layer.
    public GeneratedInvoice asScan(long seed) {
        return new GeneratedInvoice(layout, locale, Scan.of(pdf, seed), truth, lines, true);
    }

    /// The same, turned clockwise by that much.
    public GeneratedInvoice asScan(double degrees, long seed) {
        return new GeneratedInvoice(
                layout, locale, Scan.of(pdf, degrees, seed), truth, lines, true);
    }

    /// The same from a bad printer and a bad scanner: pale, blurred, speckled, more askew.
    public GeneratedInvoice asWornScan(long seed) {
        return new GeneratedInvoice(layout, locale, Scan.worn(pdf, seed), truth, lines, true);
    }
}
