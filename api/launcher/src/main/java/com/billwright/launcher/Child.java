package com.billwright.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A Java program that the launcher started and stops again, with its own log.
public final class Child {

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /// The argument by which the next start finds a child that outlived its launcher.
    static String marker(DataFolder data) {
        return "-Dbillwright.data=" + data.root();
    }

    static Child start(
            String name, DataFolder data, List<String> command, Map<String, String> environment)
            throws IOException {
        Path log = data.log(name);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(data.root().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().keySet().removeIf(Child::isOurs);
        builder.environment().putAll(environment);
        return new Child(name, builder.start(), log);
    }

    /// A caller's own settings of the same names must not leak into the embedded parts.
    static boolean isOurs(String variable) {
        return variable.startsWith("BILLWRIGHT_")
                || variable.startsWith("KC_")
                || variable.startsWith("QUARKUS_")
                || variable.equals("JAVA_TOOL_OPTIONS");
    }

    private static java.io.File nothing() {
        return new java.io.File("/dev/null");
    }

    public String name() {
        return name;
    }

    public Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// What went wrong, for a person: the log's last lines and where the rest is.
    String obituary() {
        return "%s ended (exit code %s). The end of %s:%n%s"
                .formatted(
                        name, process.isAlive() ? "none" : process.exitValue(), log, tail(log, 25));
    }

    static String tail(Path log, int count) {
        ArrayDeque<String> last = new ArrayDeque<>();
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                last.add("    " + line);
                if (last.size() > count) {
                    last.remove();
                }
            });
        } catch (IOException e) {
            return "    (no log: " + e + ")";
        }
        return String.join(System.lineSeparator(), last);
    }

    /// Asks it to end, and makes it after a while; what it started goes with it.
    void stop() {
        stop(process.toHandle(), 20);
    }

    static void stop(ProcessHandle handle, int seconds) {
        List<ProcessHandle> started = handle.descendants().toList();
        handle.destroy();
        if (!ended(handle, seconds)) {
            handle.destroyForcibly();
            ended(handle, 5);
        }
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean ended(ProcessHandle handle, int seconds) {
        try {
            handle.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            return !handle.isAlive();
        }
    }
}
