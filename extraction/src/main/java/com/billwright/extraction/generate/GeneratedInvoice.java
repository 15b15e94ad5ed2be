package com.billwright.extraction.generate;

import java.util.Locale;
import java.util.Map;

/// A made-up bill and the truth about it.
///
/// @param layout name of the structure, see `LayoutProgram.name`
/// @param truth normalised values by standard field name: only those printed. A text that stands on
///     several lines has blanks between them
/// @param scanned whether the file is only an image
public record GeneratedInvoice(
        String layout, Locale locale, byte[] pdf, Map<String, String> truth, boolean scanned) {

    public GeneratedInvoice {
        truth = Map.copyOf(truth);
    }

    /// The same bill as if printed and scanned: grey, a little askew and noisy, no text layer.
    public GeneratedInvoice asScan(long seed) {
        return new GeneratedInvoice(layout, locale, Scan.of(pdf, seed), truth, true);
    }

    /// The same, turned clockwise by that much.
    public GeneratedInvoice asScan(double degrees, long seed) {
        return new GeneratedInvoice(layout, locale, Scan.of(pdf, degrees, seed), truth, true);
    }
}
