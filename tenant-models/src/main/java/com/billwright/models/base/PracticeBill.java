package com.billwright.models.base;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.text.DocumentText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// A generated bill as it was read, with the truth about it.
///
/// @param vendor which vendor's
/// @param number which of that vendor's bills, from 0
/// @param layout name of the layout program that drew it
record PracticeBill(
        int vendor,
        int number,
        String layout,
        Locale locale,
        DocumentText text,
        Map<String, FieldValue> truth) {

    String key() {
        return vendor + "." + number;
    }

    /// Whether its layout is held out: one of its blocks has a form of which training sees no
    /// example. The blocks that make up a layout are in its name.
    boolean heldOut() {
        return Arrays.stream(layout.split("/"))
                .anyMatch(block -> Math.floorMod(block.hashCode(), 22) == 3);
    }
}
