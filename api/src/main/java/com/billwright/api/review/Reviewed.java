package com.billwright.api.review;

import com.billwright.api.documents.PartState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a part that a person acted on.
///
/// @param next the bill to look at next; null when none waits
record Reviewed(
        UUID id,
        PartState state,
        int version,
        @Nullable UUID next,
        List<CheckConfirmation.Remark> warnings) {}
