package com.billwright.models.labels;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a bill is booked: entries of the tenant's lists, null where none was chosen.
///
/// @param shares where a bill is divided over accounts or properties; what it is booked to besides is
///     then its largest share's
/// @param lines of each of its lines, or none where all are booked as the bill
public record Coding(
        @Nullable UUID vendorId,
        @Nullable UUID accountId,
        @Nullable UUID propertyId,
        Shares shares,
        List<BookedTo> lines) {

    public Coding {
        lines = List.copyOf(lines);
    }

    /// Of a bill that is booked whole, with all its lines.
    public Coding(@Nullable UUID vendorId, @Nullable UUID accountId, @Nullable UUID propertyId) {
        this(vendorId, accountId, propertyId, Shares.WHOLE, List.of());
    }
}
