package com.billwright.scheduler;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a training run got.
///
/// @param finishedAt null while it is under way
/// @param tenants how many it takes; `done` and `failed` of them are through
/// @param verdicts how many tenants got which
public record RunView(
        UUID id,
        State state,
        Reason reason,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int tenants,
        int done,
        int failed,
        Map<String, Integer> verdicts) {

    /// Where a run stands.
    public enum State {
        PLANNED,
        RUNNING,
        DONE,
        FAILED
    }

    /// Why there is a run.
    public enum Reason {
        WEEKLY,
        RETRAIN
    }

    public RunView {
        verdicts = Map.copyOf(verdicts);
    }
}
