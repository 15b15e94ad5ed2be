package com.billwright.models.labels;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// To what one line of a bill is booked; null where as the bill.
public record LineCoding(@Nullable UUID accountId, @Nullable UUID propertyId) {

    public static final LineCoding AS_THE_BILL = new LineCoding(null, null);

    /// Of all lines; none where every line is booked as the bill.
    public static List<LineCoding> ofLines(List<LineCoding> lines) {
        return lines.stream().allMatch(AS_THE_BILL::equals) ? List.of() : List.copyOf(lines);
    }
}
