package com.billwright.extraction.child;

import com.billwright.extraction.child.ReaderDown.Cause;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.TextRead;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One child process and the conversation with it: one request at a time.
final class Child implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Path folder;
    private final Process process;
    private final Frames frames;
    private final Obituary obituary;
    private final AtomicReference<@Nullable Cause> killedFor = new AtomicReference<>();
    private final Progress progress;
    private volatile boolean ready;
    private volatile boolean busy = true;
    private volatile int page;
    private int documents;

    private Child(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.progress = new Progress(process.toHandle());
        this.frames = new Frames(process.getInputStream(), process.getOutputStream());
        this.obituary = new Obituary(process.getErrorStream());
    }

    /// Returns at once; it is ready after [#awaitReady].
    static Child start(ChildCommand command, ChildSettings settings) throws IOException {
        Path folder = PrivateFolder.create();
        try {
            return new Child(folder, command.start(settings, folder));
        } catch (IOException e) {
            PrivateFolder.delete(folder);
            throw e;
        }
    }

    void awaitReady() throws IOException {
        try {
            expectReady(receive());
        } finally {
            busy = false;
        }
        ready = true;
        obituary.seesDocuments();
    }

    /// @throws IllegalStateException when it cannot do all it should
    void warmUp() throws IOException {
        expectReady(ask(new Frame.WarmUp()));
    }

    private static void expectReady(Frame frame) {
        switch (frame) {
            case Frame.Ready() -> {}
            case Frame.Failed(var why) -> throw new IllegalStateException(why);
            default -> throw new IllegalStateException("Answered with something else");
        }
    }

    /// @throws ReaderDown when it went down over it
    /// @throws IOException when the file cannot be got at
    TextRead read(Path file, Optional<Path> images) throws IOException {
        documents++;
        Frame.Read request =
                new Frame.Read(file.toAbsolutePath(), images.map(Path::toAbsolutePath));
        return switch (ask(request)) {
            case Frame.Answer(var read) when within(request, read) -> read;
            case Frame.Failed(var why) -> throw new IOException(why);
            default -> throw down(new Frames.Corrupt("an answer to another question"));
        };
    }

    /// @throws ReaderDown when it went down over it
    /// @throws IOException when the file cannot be got at
    Optional<PageImage> draw(Path file, int page, double dpi, Path images) throws IOException {
        documents++;
        Path folder = images.toAbsolutePath();
        return switch (ask(new Frame.Draw(file.toAbsolutePath(), page, dpi, folder))) {
            case Frame.Drawn(var image)
                    when image.stream().allMatch(one -> folder.equals(one.file().getParent())) ->
                    image;
            case Frame.Failed(var why) -> throw new IOException(why);
            default -> throw down(new Frames.Corrupt("an answer to another question"));
        };
    }

    /// What it names as pictures lies where it was told to put them: a child that a document has taken
    /// over must not have other files taken for pages.
    private static boolean within(Frame.Read request, TextRead read) {
        return !(read instanceof TextRead.Words words)
                || words.images().stream()
                        .allMatch(image ->
                                request.images()
                                        .filter(folder -> folder.equals(image.file().getParent()))
                                        .isPresent());
    }

    private Frame ask(Frame request) throws IOException {
        progress.made();
        page = 0;
        busy = true;
        try {
            frames.send(request);
            return receive();
        } catch (IOException e) {
            throw e instanceof ReaderDown ? e : down(e);
        } finally {
            busy = false;
        }
    }

    private Frame receive() throws IOException {
        try {
            while (true) {
                Frame frame = frames.receive();
                progress.made();
                if (!(frame instanceof Frame.Page(int number))) {
                    return frame;
                }
                page = number;
            }
        } catch (IOException e) {
            throw down(e);
        }
    }

    /// It is of no more use: makes sure that it ends and tells what of.
    private ReaderDown down(IOException e) {
        boolean ended = e instanceof EOFException && ended();
        process.destroyForcibly();
        ended();
        Cause cause = killedFor.get();
        if (cause == null) {
            boolean memory = ended && process.exitValue() == ReaderMain.OUT_OF_MEMORY;
            cause = memory ? Cause.OUT_OF_MEMORY : Cause.CRASHED;
        }
        String where = page == 0 ? "" : " at page " + page;
        String end = ended ? "exit code " + process.exitValue() : e.toString();
        return new ReaderDown(cause, (end + where + "; " + obituary.words()).strip());
    }

    private boolean ended() {
        try {
            return process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// For whoever watches: ends it when it takes too long or too much.
    void check(ChildSettings settings) {
        if (!busy) {
            return;
        }
        Duration patience = ready ? settings.deadline() : TO_START;
        if (progress.over(patience)) {
            kill(Cause.TOO_SLOW);
        } else if (residentBytes() > settings.memoryBytes()) {
            kill(Cause.OUT_OF_MEMORY);
        }
    }

    private void kill(Cause cause) {
        killedFor.compareAndSet(null, cause);
        process.destroyForcibly();
    }

    long residentBytes() {
        return ResidentMemory.of(process.pid());
    }

    /// How many documents it was given.
    int documents() {
        return documents;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /// Where it is in its document; 0 before it begins, and between documents.
    int page() {
        return busy ? page : 0;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        ended();
        PrivateFolder.delete(folder);
    }
}
