package com.billwright.api.reading;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Where and within what bounds documents are read.
@ConfigMapping(prefix = "billwright.reading")
interface ReadingSettings {

    /// Where files are read.
    enum Isolation {
        /// In child processes, which a document may take down.
        CHILD,
        /// In this very process: for tests and for whoever trusts each document.
        INLINE
    }

    @WithDefault("child")
    Isolation isolation();

    /// A child's Java heap.
    @WithDefault("512m")
    MemorySize heap();

    /// Megabytes of the machine's memory, native code's included, at which a child is killed.
    @WithDefault("1536")
    int memory();

    /// A fresh child takes over after so many.
    @WithDefault("1000")
    int documentsPerChild();

    /// Working time after which a child that has not got on to a next page is killed.
    @WithDefault("10s")
    Duration deadline();
}
