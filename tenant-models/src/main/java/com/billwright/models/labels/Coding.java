package com.billwright.models.labels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a bill is booked: entries of the tenant's lists, null where none was chosen.
public record Coding(
        @Nullable UUID vendorId, @Nullable UUID accountId, @Nullable UUID propertyId) {}
