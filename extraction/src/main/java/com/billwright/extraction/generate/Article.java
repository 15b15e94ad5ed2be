package com.billwright.extraction.generate;

/// Something that a vendor sells, with its range of prices.
public record Article(String description, String unit, double low, double high) {

    /// From `description;unit;low;high`.
    public static Article parse(String text) {
        var parts = text.split(";");
        return new Article(
                parts[0], parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
    }
}
