package com.billwright.models.base;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.text.DocumentText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A bill as it was read, with the truth about it.
///
/// @param vendor whose it is
/// @param number which of that vendor's bills, from 0
/// @param layout name of the layout program that drew it; empty for a real one
/// @param fields those that the truth is about, standard ones
/// @param truth by standard field
/// @param complete whether a field without a value is not on the bill; else nobody knows
record PracticeBill(
        String vendor,
        int number,
        String layout,
        Locale locale,
        DocumentText text,
        List<Field> fields,
        Map<String, FieldValue> truth,
        boolean complete) {

    String key() {
        return vendor + "." + number;
    }

    boolean madeUp() {
        return !layout.isEmpty();
    }

    PracticeBill withTruth(Map<String, FieldValue> other) {
        return new PracticeBill(vendor, number, layout, locale, text, fields, other, complete);
    }

    /// Whether its layout is held out: one of its blocks has a form of which training sees no
    /// example. The blocks that make up a layout are in its name.
    boolean heldOut() {
        return Arrays.stream(layout.split("/"))
                .anyMatch(block -> Math.floorMod(block.hashCode(), 22) == 3);
    }

    /// One of `folds` parts of the vendors; all bills of a vendor are in the same.
    int fold(int folds) {
        return Math.floorMod((vendor.hashCode() * 0x9E3779B9) >>> 7, folds);
    }
}
