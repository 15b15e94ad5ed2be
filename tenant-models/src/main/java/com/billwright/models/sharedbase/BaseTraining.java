package com.billwright.models.sharedbase;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One training of the shared base model.
///
/// @param askedBy `schedule` or a person
/// @param endedAt null while it is under way, as is the verdict
/// @param parent id of the base that it trained on from
/// @param base id of what came of it; null when nothing did
/// @param tenants how many taught
/// @param labels how many of their bills
/// @param verdict `NOT_WORSE`, `WORSE`, `TOO_FEW_TENANTS` or `FAILED`
/// @param reason in words
public record BaseTraining(
        UUID id,
        String askedBy,
        Instant begunAt,
        @Nullable Instant endedAt,
        String parent,
        @Nullable String base,
        int tenants,
        int labels,
        @Nullable String verdict,
        String reason) {}
