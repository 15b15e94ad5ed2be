package com.billwright.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingSettingsTest {

    @Test
    void by_default_documents_are_read_in_bounded_children() {
        ReadingSettings settings = settings(Map.of());
        assertThat(settings.isolation()).isEqualTo(ReadingSettings.Isolation.CHILD);
        assertThat(settings.heap().asLongValue()).isEqualTo(512 << 20);
        assertThat(settings.memory()).isEqualTo(1536);
        assertThat(settings.documentsPerChild()).isEqualTo(1000);
        assertThat(settings.deadline()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void each_can_be_set() {
        ReadingSettings settings =
                settings(
                        Map.of(
                                "billwright.reading.isolation", "inline",
                                "billwright.reading.heap", "1g",
                                "billwright.reading.memory", "2000",
                                "billwright.reading.documents-per-child", "5",
                                "billwright.reading.deadline", "2m"));
        assertThat(settings.isolation()).isEqualTo(ReadingSettings.Isolation.INLINE);
        assertThat(settings.heap().asLongValue()).isEqualTo(1 << 30);
        assertThat(settings.memory()).isEqualTo(2000);
        assertThat(settings.documentsPerChild()).isEqualTo(5);
        assertThat(settings.deadline()).isEqualTo(Duration.ofMinutes(2));
    }

    private static ReadingSettings settings(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReadingSettings.class)
                .withDefaultValues(given)
                .withConverter(
                        io.quarkus.runtime.configuration.MemorySize.class,
                        100,
                        new io.quarkus.runtime.configuration.MemorySizeConverter())
                .withConverter(
                        Duration.class,
                        100,
                        new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(ReadingSettings.class);
    }
}
