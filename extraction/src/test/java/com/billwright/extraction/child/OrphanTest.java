package com.billwright.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @TempDir Path folder = Path.of("");

    /// A server's part in it: has a child read, and does not end.
    public static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws IOException {
            ChildReaders readers = new ChildReaders(ChildSettings.standard(1));
            while (true) {
                readers.read(Path.of(arguments[0]), Optional.empty());
                readers.pool().running().forEach(child -> System.out.println(child.pid()));
            }
        }
    }

    @Test
    void a_child_whose_parent_is_killed_ends_with_it_in_the_middle_of_a_page() throws Exception {
        Path file =
                Files.write(
                        folder.resolve("scan.pdf"),
                        SampleInvoice.anInvoice().withLines(30).asScan());
        Process parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Parent.class.getName(),
                                file.toString())
                        .redirectError(folder.resolve("parent.log").toFile())
                        .start();
        try (var out = parent.inputReader()) {
            String pid = out.readLine();
            assertThat(pid).as(Files.readString(folder.resolve("parent.log"))).isNotNull();
            ProcessHandle child = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            parent.destroyForcibly().waitFor();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !child.isAlive());
        } finally {
            parent.destroyForcibly();
        }
    }
}
