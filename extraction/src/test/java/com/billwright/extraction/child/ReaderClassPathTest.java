package com.billwright.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.ReadingLimits;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReaderClassPathTest {

    /// Not there when the program runs, or not needed to read.
    private static final List<String> NOT_FOR_READING =
            List.of(
                    "test-classes",
                    "junit",
                    "assertj",
                    "awaitility",
                    "hamcrest",
                    "archunit",
                    "opentest4j",
                    "apiguardian",
                    "byte-buddy",
                    "surefire",
                    "jspecify",
                    "errorprone");

    @Test
    void a_child_has_every_library_of_this_module() {
        List<String> all =
                parts(System.getProperty("java.class.path"))
                        .filter(path -> NOT_FOR_READING.stream().noneMatch(path::contains))
                        .toList();
        assertThat(parts(ReaderClassPath.find()))
                .as("a new library that reading needs is named in ReaderClassPath; others, here")
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void arguments_arrive_as_they_were_given() {
        ReaderArguments given =
                new ReaderArguments(
                        Path.of("/folder"),
                        Optional.of(Path.of("/tessdata")),
                        ReadingLimits.standard());
        assertThat(ReaderArguments.of(given.toList().toArray(String[]::new))).isEqualTo(given);
    }

    @Test
    void by_default_a_child_is_patient_for_longer_than_a_page_may_take() {
        ChildSettings settings = ChildSettings.standard(2);
        assertThat(settings.deadline()).isGreaterThan(settings.limits().perPage());
        assertThat(settings.deadline()).isLessThan(Duration.ofMinutes(1));
        assertThat(settings.heapMegabytes()).isEqualTo(512);
        assertThat(settings.memoryMegabytes()).isEqualTo(1536);
        assertThat(settings.documentsPerChild()).isEqualTo(1000);
    }

    private static Stream<String> parts(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(path -> Path.of(path).normalize().toString());
    }
}
