package com.billwright.extraction.child;

import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.LogManager;

/// The program that a child process runs: reads one document after the other as it is told on
/// standard input, and answers on standard output. It ends when its server does.
public final class ReaderMain {

    /// As of a Java that ends by itself for want of memory.
    static final int OUT_OF_MEMORY = 3;

    private static final int CRASHED = 1;
    private static final int BILLS = 5;

    private final Frames frames;
    private final TextReader reader;

    private ReaderMain(Frames frames, TextReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    public static void main(String[] arguments) {
        Frames frames = new Frames(System.in, StandardOut.takenForFrames());
        ReaderArguments given = ReaderArguments.of(arguments);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            LogManager.getLogManager().reset(); // libraries would quote documents
            dieFirst();
            TextReader reader = new TextReader(given.limits(), given.tessdata());
            ReaderMain main = new ReaderMain(frames, reader);
            frames.send(new Frame.Ready());
            while (true) {
                Frame frame = frames.receive();
                worker.execute(() -> main.obey(frame));
            }
        } catch (IOException serverIsGone) {
            // Even in the middle of a page: nobody waits for it any more.
        } finally {
            PrivateFolder.delete(given.folder());
            Runtime.getRuntime().halt(0);
        }
    }

    /// When the machine runs short of memory, this process is the one that can be spared.
    private static void dieFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "800");
        } catch (IOException e) {
            // not Linux, or not allowed
        }
    }

    private void obey(Frame frame) {
        try {
            frames.send(answer(frame));
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Throwable fault) {
            report(fault);
            Runtime.getRuntime().halt(CRASHED);
        }
    }

    private Frame answer(Frame frame) throws IOException {
        switch (frame) {
            case Frame.Read(var file, var images) -> {
                try {
                    return new Frame.Answer(reader.read(file, images, this::begun));
                } catch (IOException e) {
                    return new Frame.Failed(e.toString());
                }
            }
            case Frame.Draw(var file, int page, double dpi, var images) -> {
                try {
                    return new Frame.Drawn(reader.draw(file, page, dpi, images));
                } catch (IOException e) {
                    return new Frame.Failed(e.toString());
                }
            }
            case Frame.WarmUp() -> {
                return warmUp();
            }
            default -> throw new Frames.Corrupt("asked for " + frame.getClass().getSimpleName());
        }
    }

    private void begun(int page) {
        try {
            frames.send(new Frame.Page(page));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // the server is gone
        }
    }

    private Frame warmUp() throws IOException {
        try {
            Path folder = PrivateFolder.create();
            for (int vendor = 1; vendor <= BILLS; vendor++) {
                Path file = folder.resolve("bill.pdf");
                Files.write(file, InvoiceGenerator.vendor(vendor).invoice(1).pdf());
                reader.read(file, Optional.of(folder), this::begun);
            }
            reader.warmUp();
            PrivateFolder.delete(folder);
            return new Frame.Ready();
        } catch (RuntimeException | LinkageError e) {
            return new Frame.Failed(e.toString());
        }
    }

    /// Where it happened, without the messages, which may quote the document.
    private static void report(Throwable fault) {
        System.err.println(Obituary.FAULT + fault.getClass().getName());
        for (StackTraceElement frame : fault.getStackTrace()) {
            System.err.println(Obituary.FAULT + "  at " + frame);
        }
    }
}
