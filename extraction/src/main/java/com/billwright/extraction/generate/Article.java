package com.billwright.extraction.generate;

/// Something that a vendor sells.
///
/// @param low lowest unit price
/// @param high highest unit price
/// @param most largest usual quantity; 0 when quantities and prices vary wildly
public record Article(String description, String unit, double low, double high, int most) {

    /// From `description;unit;low;high` or `description;unit;low;high;most`.
    public static Article parse(String text) {
        var parts = text.split(";");
        return new Article(
                parts[0],
                parts[1],
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                parts.length > 4 ? Integer.parseInt(parts[4]) : 0);
    }
}
