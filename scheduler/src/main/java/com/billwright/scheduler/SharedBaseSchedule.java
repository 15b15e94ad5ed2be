package com.billwright.scheduler;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// When the base model that all tenants share is trained on and decided upon, in Quartz's own form, in the
/// time zone of the weekly run.
@ConfigMapping(prefix = "billwright.shared-base")
interface SharedBaseSchedule {

    /// Monthly: the first of the month, after a weekly run that may have begun at the same time.
    @WithDefault("0 0 4 1 * ?")
    String trainCron();

    /// How often to look whether a weekly run told enough of a staged one.
    @WithDefault("0 30 5 * * ?")
    String decideCron();
}
