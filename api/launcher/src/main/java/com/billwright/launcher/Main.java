package com.billwright.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

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
                Stream.concat(installation.missing().stream(), options.ports().taken().stream())
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
        CompletableFuture<String> ended = stack.firstEnd();
        CompletableFuture<?> ready = new CompletableFuture<>();
        DemoImport demo = new DemoImport(stack, progress);
        if (options.demo() && !demo.isDone()) {
            Thread.ofVirtual().name("demo").start(() -> fill(demo, ready, stack));
        } else {
            ready.complete(null);
        }
        CompletableFuture.anyOf(ready, ended).join();
        if (!ended.isDone()) {
            welcome(stack, progress, began);
        }
        String obituary = ended.get();
        if (!stack.isClosed()) {
            System.err.println(obituary);
        }
        return 1;
    }

    private static void fill(DemoImport demo, CompletableFuture<?> ready, Stack stack) {
        try {
            demo.run(() -> ready.complete(null));
        } catch (IOException | RuntimeException | InterruptedException e) {
            if (!stack.isClosed()) {
                System.err.println(
                        "The demo bills could not all be imported; the next start goes on with it: "
                                + e.getMessage());
            }
        } finally {
            ready.complete(null);
        }
    }

    private static void welcome(Stack stack, Progress progress, long began) {
        progress.say(
                """

                Billwright is ready after %.0f s:  %s

                %s

                Everything it keeps is in %s; Ctrl-C stops it.
                """
                        .formatted(
                                (System.nanoTime() - began) / 1e9,
                                stack.address(),
                                DemoLogins.table(),
                                stack.data().root()));
    }

    private static void stop(Stack stack, Progress progress) {
        progress.say("");
        progress.say("Stopping ...");
        stack.close();
        progress.say("Stopped.");
    }
}
