package com.billwright.models.coding;

import com.billwright.models.labels.BookedTo;
import java.util.List;

/// To what the machine would book one line of a bill.
///
/// @param coding as the bill where nothing says otherwise
/// @param confidence 0 to 1
/// @param because in words for a person, strongest first
public record ProposedLine(BookedTo coding, double confidence, List<String> because) {

    /// Nothing says otherwise.
    static final ProposedLine AS_THE_BILL = new ProposedLine(BookedTo.AS_THE_BILL, 0, List.of());

    public ProposedLine {
        because = List.copyOf(because);
    }
}
