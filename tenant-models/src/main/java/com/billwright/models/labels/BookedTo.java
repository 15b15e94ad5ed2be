package com.billwright.models.labels;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// To what a line or a share of a bill is booked; null where as the bill.
public record BookedTo(@Nullable UUID accountId, @Nullable UUID propertyId) {

    public static final BookedTo AS_THE_BILL = new BookedTo(null, null);

    /// Of all lines; none where every line is booked as the bill.
    public static List<BookedTo> ofLines(List<BookedTo> lines) {
        return lines.stream().allMatch(AS_THE_BILL::equals) ? List.of() : List.copyOf(lines);
    }
}
