package com.billwright.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.util.List;
import java.util.Optional;

/// What `./billwright run` calls when everything is built.
public final class Main {

    private Main() {}

    /// @param arguments those after `run`; ends the process with 2 for a wrong one, 1 for a failed
    ///     start
    public static void main(String[] arguments) throws Exception {
        Installation installation = Installation.ofThisProgram();
        RunOptions options;
        try {
            options = RunOptions.parse(List.of(arguments), installation.home());
        } catch (RunOptions.BadOption e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(run(installation, options, new Progress(System.out)));
    }

    private static int run(Installation installation, RunOptions options, Progress progress)
            throws Exception {
        long began = System.nanoTime();
        DataFolder data = new DataFolder(options.data());
        Optional<FileLock> lock = data.lock();
        if (lock.isEmpty()) {
            System.err.println(
                    "Billwright already runs on "
                            + data.root()
                            + "; stop it first, or choose another folder with --data.");
            return 1;
        }
        int stopped = LeftOvers.stop(data);
        if (stopped > 0) {
            progress.say("  Stopped " + stopped + " programs that a killed run had left");
        }
        List<String> obstacles =
                java.util.stream.Stream.concat(
                                installation.missing().stream(), options.ports().taken().stream())
                        .toList();
        if (!obstacles.isEmpty()) {
            obstacles.forEach(System.err::println);
            return 1;
        }
        if (options.fresh()) {
            data.empty();
        }
        Stack stack = new Stack(installation, options, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, progress), "stop"));
        try {
            stack.start();
        } catch (IOException | RuntimeException e) {
            System.err.println(e.getMessage());
            return 1;
        }
        progress.say("");
        progress.say(
                "Billwright runs at %s (%.0f s)"
                        .formatted(stack.address(), (System.nanoTime() - began) / 1e9));
        progress.say("Ctrl-C stops it.");
        System.err.println(stack.firstEnd().get());
        return 1;
    }

    private static void stop(Stack stack, Progress progress) {
        progress.say("");
        progress.say("Stopping ...");
        stack.close();
        progress.say("Stopped.");
    }
}
