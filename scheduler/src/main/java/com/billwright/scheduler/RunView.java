package com.billwright.scheduler;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a training run got.
///
/// @param finishedAt null while it is under way
/// @param tenants how many it takes; `done` and `failed` of them are trained or set aside
/// @param verdicts how many tenants got which
/// @param perSecond how many tenants went on in a second of late: were trained, or at the end decided on; 0 while
///     nothing goes on
/// @param secondsLeft until all are trained, or at the end decided on, at that pace; null when nobody knows
public record RunView(
        UUID id,
        State state,
        Reason reason,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int tenants,
        int done,
        int failed,
        Map<String, Integer> verdicts,
        double perSecond,
        @Nullable Long secondsLeft) {

    /// Where a run stands.
    public enum State {
        PLANNED,
        RUNNING,
        /// Until it is resumed.
        PAUSED,
        /// All tenants are trained, and it is decided tenant by tenant which models serve.
        DECIDING,
        DONE,
        FAILED,
        /// Under way until what it proposed is forgotten.
        CANCELLED
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
