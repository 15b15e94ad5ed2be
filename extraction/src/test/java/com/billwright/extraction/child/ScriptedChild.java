package com.billwright.extraction.child;

import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.UnreadableReason;
import com.sun.jna.Function;
import java.io.EOFException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A child that does what the file's name says, and answers with its process id.
public final class ScriptedChild {

    private ScriptedChild() {}

    public static void main(String[] arguments) throws Exception {
        OutputStream out = StandardOut.takenForFrames();
        Frames frames = new Frames(System.in, out);
        frames.send(new Frame.Ready());
        try {
            while (true) {
                switch (frames.receive()) {
                    case Frame.Read(var file, var images) -> {
                        frames.send(new Frame.Page(1));
                        frames.send(obey(file, frames, out));
                    }
                    default -> frames.send(new Frame.Ready());
                }
            }
        } catch (EOFException parentIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static Frame obey(Path file, Frames frames, OutputStream out) throws Exception {
        String detail = Long.toString(ProcessHandle.current().pid());
        switch (file.getFileName().toString()) {
            case "hang" -> Thread.sleep(Long.MAX_VALUE);
            case "spin" -> {
                while (frames != null) {
                    Thread.onSpinWait();
                }
            }
            case "many-pages" -> {
                for (int page = 2; page <= 5; page++) {
                    Thread.sleep(700);
                    frames.send(new Frame.Page(page));
                }
            }
            case "heap" -> {
                List<long[]> all = new ArrayList<>();
                while (true) {
                    all.add(new long[1 << 20]);
                }
            }
            case "native-memory" -> {
                try (Arena arena = Arena.ofConfined()) {
                    while (true) {
                        arena.allocate(16 << 20).fill((byte) 1);
                    }
                }
            }
            case "crash" -> Runtime.getRuntime().halt(7);
            case "garbage" -> {
                out.write("Error in pixRead: not an image\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(Long.MAX_VALUE);
            }
            case "noise" -> {
                System.out.println("a library prints");
                byte[] words = "native code prints\n".getBytes(StandardCharsets.UTF_8);
                Function.getFunction("c", "write")
                        .invokeInt(new Object[] {1, words, (long) words.length});
                System.err.print("and never ends a line ".repeat(10_000));
            }
            case "environment" ->
                    detail = String.join(",", new TreeSet<>(System.getenv().keySet()));
            case "cannot-open" -> {
                return new Frame.Failed("java.nio.file.NoSuchFileException");
            }
            case "until-told" -> {
                while (!Files.exists(file.resolveSibling("go-on"))) {
                    Thread.sleep(10);
                }
            }
            default -> {}
        }
        return new Frame.Answer(new TextRead.Unreadable(UnreadableReason.NO_TEXT, detail));
    }
}
