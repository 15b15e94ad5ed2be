package com.billwright.extraction.child;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.child.ReaderDown.Cause;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.TextReader;
import com.billwright.extraction.text.UnreadableReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealChildTest {

    private static final ChildReaders READERS = new ChildReaders(ChildSettings.standard(1));

    @TempDir Path folder = Path.of("");

    @AfterAll
    static void close() {
        READERS.close();
    }

    @Test
    void a_child_reads_what_is_read_inline_and_makes_the_same_pictures() throws IOException {
        Path file = write(anInvoice().asPdf());
        Path images = Files.createDirectory(folder.resolve("images"));
        var child = (TextRead.Words) READERS.read(file, Optional.of(images));
        try (TextReader reader = new TextReader()) {
            Path own = Files.createDirectory(folder.resolve("own"));
            var inline = (TextRead.Words) reader.read(file, Optional.of(own));
            assertThat(DocumentTextCodec.encode(child.text()))
                    .isEqualTo(DocumentTextCodec.encode(inline.text()));
            assertThat(child.images()).hasSize(1);
            Path picture = child.images().getFirst().file();
            assertThat(picture).startsWith(images);
            assertThat(picture).hasSameBinaryContentAs(inline.images().getFirst().file());
        }
    }

    @Test
    void a_child_warms_up_with_all_that_reading_and_recognising_need() {
        assertThatCode(READERS::warmUp).doesNotThrowAnyException();
    }

    @Test
    void what_is_unreadable_says_why() throws IOException {
        Path file = write("%PDF-1.7 not really".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(READERS.read(file, Optional.empty()))
                .isInstanceOfSatisfying(
                        TextRead.Unreadable.class,
                        u -> assertThat(u.reason()).isEqualTo(UnreadableReason.DAMAGED));
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> READERS.read(folder.resolve("none.pdf"), Optional.empty()))
                .isExactlyInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "SEGV"})
    void a_child_killed_in_the_middle_of_a_page_costs_one_attempt(String signal) throws Exception {
        Path file = write(anInvoice().withLines(30).asScan());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<TextRead> read = threads.submit(() -> READERS.read(file, Optional.empty()));
            Child child = busyChild();
            new ProcessBuilder("kill", "-" + signal, "" + child.pid()).start().waitFor();
            assertThatThrownBy(read::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            ReaderDown.class, d -> assertThat(d.why()).isEqualTo(Cause.CRASHED));
        }
        assertThat(READERS.read(file, Optional.empty())).isInstanceOf(TextRead.Words.class);
    }

    private static Child busyChild() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(
                        () -> READERS.pool().running().stream().filter(c -> c.page() > 0).findAny(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("document.pdf"), bytes);
    }
}
