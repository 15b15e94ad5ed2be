package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test that took more work than this, however busy the machine is.
record EndsWithin(Duration most, long[] start) implements BeforeEachCallback, AfterEachCallback {

    static EndsWithin seconds(long seconds) {
        return new EndsWithin(Duration.ofSeconds(seconds), new long[1]);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        start[0] = WorkTime.nanos();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(Duration.ofNanos(WorkTime.nanos() - start[0])).isLessThan(most);
    }
}
