package com.billwright.scheduler;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/// When and how the fleet's models are retrained.
@ConfigMapping(prefix = "billwright.training")
interface TrainingSettings {

    /// Quartz's own form: second minute hour day month weekday.
    @WithDefault("0 0 2 ? * SUN")
    String cron();

    @WithDefault("UTC")
    ZoneId zone();

    /// The weekly run begins up to so much later than the schedule says, so that installations which
    /// share machines do not all begin at once. Each has a share of it, drawn once and kept.
    @WithDefault("10M")
    Duration jitter();

    /// How many tenants one job takes.
    @WithDefault("64")
    int shardSize();

    /// How often to look for runs that nobody carries on, in seconds.
    @WithDefault("10")
    int lookEvery();

    /// How often to look whether models drift, in seconds.
    @WithDefault("300")
    int driftEvery();
}
