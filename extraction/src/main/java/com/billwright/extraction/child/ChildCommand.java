package com.billwright.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a child is started: a small Java of its own, with nothing of the server's environment, and so
/// with none of its credentials.
///
/// @param main the class that reads; another one in tests
/// @param classPath of the child
record ChildCommand(String main, String classPath) {

    private static final List<String> KEPT =
            List.of("LANG", "LC_ALL", "TZ", "XDG_CACHE_HOME", "SystemRoot");

    /// One thread does one page, so more would only be in each other's way; and memory that native
    /// code frees goes back.
    private static final Map<String, String> ADDED =
            Map.of("OMP_THREAD_LIMIT", "1", "MALLOC_ARENA_MAX", "2");

    static ChildCommand ofReader() {
        return new ChildCommand(ReaderMain.class.getName(), ReaderClassPath.find());
    }

    Process start(ChildSettings settings, Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(settings, folder)).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.putAll(ADDED);
        return builder.start();
    }

    private List<String> command(ChildSettings settings, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.heapMegabytes() + "m");
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:-UsePerfData",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:ErrorFile=" + folder.resolve("crash.log"),
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-Duser.home=" + System.getProperty("user.home", "/"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        main));
        command.addAll(
                new ReaderArguments(folder, settings.tessdata(), settings.limits()).toList());
        return command;
    }
}
