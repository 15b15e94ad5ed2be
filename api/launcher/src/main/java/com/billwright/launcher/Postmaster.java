package com.billwright.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The process that serves a PostgreSQL data folder, whoever started it.
record Postmaster(ProcessHandle process) {

    /// The one named in the data folder's `postmaster.pid`, if it lives; a number that the system has
    /// given to another program since is not mistaken for it.
    static Optional<Postmaster> in(Path dataFolder) {
        Path file = dataFolder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> LeftOvers.commandLine(handle).contains("postgres"))
                    .filter(handle -> LeftOvers.commandLine(handle).contains(dataFolder.toString()))
                    .map(Postmaster::new);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /// A fast shutdown: sessions end, what was committed is on disk. Waits up to half a minute.
    boolean stop() {
        try {
            // SIGTERM would wait for every client to leave; SIGINT does not.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            process.onExit().get(30, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | ExecutionException | TimeoutException e) {
            return process.destroyForcibly();
        }
    }
}
