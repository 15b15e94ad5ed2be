package com.billwright.extraction.memory;

import java.util.List;

/// A confirmed bill as the memory keeps it.
///
/// @param key the label's id
/// @param layout key of the layout cluster that it belongs to
/// @param similarity to the page asked about, 0 to 1
public record RememberedBill(
        String key, String layout, double similarity, List<RememberedAnswer> answers) {

    public RememberedBill {
        answers = List.copyOf(answers);
    }
}
