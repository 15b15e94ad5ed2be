package com.billwright.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.child.ReaderDown.Cause;
import com.billwright.extraction.text.ReadingLimits;
import com.billwright.extraction.text.TextRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildReadersTest {

    private static final int DOCUMENTS_PER_CHILD = 3;

    @TempDir Path folder = Path.of("");
    private ChildReaders readers = readers(1);

    @AfterEach
    void close() {
        readers.close();
    }

    @Test
    void a_child_is_kept_for_the_next_document() throws IOException {
        assertThat(read("one")).isEqualTo(read("two"));
    }

    @Test
    void a_hanging_child_is_killed_after_the_deadline() throws IOException {
        assertDown("hang", Cause.TOO_SLOW);
    }

    @Test
    void a_child_that_works_on_and_on_is_killed_after_as_much_work() throws IOException {
        assertDown("spin", Cause.TOO_SLOW);
    }

    @Test
    void a_document_that_gets_on_may_take_longer_than_the_deadline() throws IOException {
        assertThat(read("many-pages")).isNotEmpty();
    }

    @Test
    void a_child_without_heap_is_out_of_memory() throws IOException {
        assertDown("heap", Cause.OUT_OF_MEMORY);
    }

    @Test
    void a_child_whose_native_code_takes_too_much_is_out_of_memory() throws IOException {
        assertDown("native-memory", Cause.OUT_OF_MEMORY);
    }

    @Test
    void a_crash_is_noticed_at_once() throws IOException {
        assertThatThrownBy(() -> read("crash"))
                .isInstanceOf(ReaderDown.class)
                .hasMessageContaining("reader-crashed")
                .hasMessageContaining("exit code 7")
                .hasMessageContaining("page 1");
        assertDown("crash", Cause.CRASHED);
    }

    @Test
    void a_corrupt_answer_is_a_crash_and_not_a_hang() throws IOException {
        assertDown("garbage", Cause.CRASHED);
    }

    @Test
    void what_libraries_and_native_code_print_disturbs_nobody() throws IOException {
        assertThat(read("noise")).isEqualTo(read("next"));
    }

    @Test
    void a_file_that_cannot_be_opened_costs_no_child() throws IOException {
        String child = read("one");
        assertThatThrownBy(() -> read("cannot-open"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("NoSuchFile");
        assertThat(read("two")).isEqualTo(child);
    }

    @Test
    void a_child_knows_nothing_of_its_parents_environment() throws IOException {
        Set<String> allowed =
                Set.of(
                        "LANG",
                        "LC_ALL",
                        "TZ",
                        "XDG_CACHE_HOME",
                        "OMP_THREAD_LIMIT",
                        "MALLOC_ARENA_MAX");
        assertThat(System.getenv()).containsKey("PATH");
        assertThat(read("environment").split(",")).isSubsetOf(allowed);
    }

    @Test
    void after_its_share_of_documents_a_fresh_child_takes_over_without_a_pause()
            throws IOException {
        String first = read("0");
        for (int i = 1; i < DOCUMENTS_PER_CHILD; i++) {
            assertThat(read("" + i)).isEqualTo(first);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        readers.pool().running().stream()
                                .noneMatch(c -> first.equals("" + c.pid())));
        assertThat(readers.pool().running()).hasSize(1);
        assertThat(read("next")).isNotEqualTo(first);
    }

    @Test
    void a_child_that_went_down_is_followed_by_one_started_beforehand() {
        assertThatThrownBy(() -> read("crash")).isInstanceOf(ReaderDown.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> readers.pool().running().size() == 1);
    }

    @Test
    void as_many_documents_are_read_at_once_as_there_are_children() throws Exception {
        readers.close();
        readers = readers(2);
        Set<String> children = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> reads = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                reads.add(threads.submit(() -> read("until-told")));
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() ->
                            readers.pool().running().stream().filter(c -> c.page() == 1).count()
                                    == 2);
            assertThat(reads).noneMatch(Future::isDone);
            Files.createFile(folder.resolve("go-on"));
            for (Future<String> read : reads) {
                children.add(read.get());
            }
        }
        assertThat(children).hasSize(2);
    }

    @Test
    void closing_ends_a_child_in_the_middle_of_a_page_and_removes_its_folder() throws Exception {
        read("one");
        Child child = readers.pool().running().iterator().next();
        assertThat(child.folder()).exists();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> read = threads.submit(() -> read("hang"));
            Awaitility.await().until(() -> child.page() == 1);
            readers.close();
            assertThatThrownBy(read::get).hasCauseInstanceOf(IOException.class);
        }
        assertThat(child.isAlive()).isFalse();
        assertThat(child.folder()).doesNotExist();
        assertThatThrownBy(() -> read("two")).isInstanceOf(ReaderUnavailable.class);
    }

    @Test
    void a_child_that_cannot_start_is_no_documents_fault() {
        readers.close();
        readers =
                new ChildReaders(
                        settings(1), new ChildCommand("no.such.Program", ReaderClassPath.find()));
        assertThatThrownBy(() -> read("one"))
                .isInstanceOf(ReaderUnavailable.class)
                .hasMessageContaining("no.such.Program");
        assertThatThrownBy(() -> readers.warmUp()).isInstanceOf(IllegalStateException.class);
    }

    private String read(String name) throws IOException {
        TextRead read = readers.read(folder.resolve(name), Optional.empty());
        return ((TextRead.Unreadable) read).detail();
    }

    /// And the next document is read as if nothing had happened.
    private void assertDown(String name, Cause cause) throws IOException {
        ThrowingCallable reading = () -> read(name);
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ReaderDown.class, down -> assertThat(down.why()).isEqualTo(cause));
        assertThat(read("next")).isNotEmpty();
    }

    private static ChildReaders readers(int children) {
        String tests =
                Path.of(
                                ScriptedChild.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath())
                        .toString();
        String classPath = ReaderClassPath.find() + java.io.File.pathSeparator + tests;
        return new ChildReaders(
                settings(children), new ChildCommand(ScriptedChild.class.getName(), classPath));
    }

    private static ChildSettings settings(int children) {
        return new ChildSettings(
                children,
                64,
                300,
                DOCUMENTS_PER_CHILD,
                Duration.ofSeconds(2),
                ReadingLimits.standard(),
                Optional.empty());
    }
}
