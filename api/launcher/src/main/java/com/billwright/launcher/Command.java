package com.billwright.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What `./billwright evaluate` calls: a command of the server's own program on a database that is
/// made for it and dropped afterwards. Its output, its errors and its exit status are the caller's.
public final class Command {

    private final Installation installation;
    private final Path caller;
    private final DataFolder data;

    private Command(Installation installation, Path caller, DataFolder data) {
        this.installation = installation;
        this.caller = caller;
        this.data = data;
    }

    /// @param arguments the command's name and its own
    public static void main(String[] arguments) throws Exception {
        Installation installation = Installation.ofThisProgram();
        List<String> missing = installation.missing();
        if (!missing.isEmpty()) {
            missing.forEach(System.err::println);
            System.exit(1);
        }
        Path caller = Path.of(System.getProperty("billwright.caller", ".")).toAbsolutePath();
        DataFolder data = new DataFolder(Files.createTempDirectory("billwright"));
        Command command = new Command(installation, caller, data);
        System.exit(command.run(List.of(arguments)));
    }

    private int run(List<String> arguments) throws IOException, InterruptedException {
        Ports ports = Ports.free();
        data.create();
        Secrets secrets = Secrets.in(data.secrets());
        Ending ending = new Ending(data);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::close, "stop"));
        try {
            PostgresServer postgres = PostgresServer.start(data, ports.postgres(), secrets, false);
            ending.with(postgres::stop);
            Process child = start(arguments, BillwrightServer.environment(data, ports, secrets));
            ending.with(() -> Child.stop(child.toHandle(), 10));
            return child.waitFor();
        } catch (IOException e) {
            System.err.println("PostgreSQL cannot be started: " + e.getMessage());
            return 1;
        }
    }

    /// In the caller's folder: the paths that they named are meant from there.
    private Process start(List<String> arguments, Map<String, String> settings) throws IOException {
        List<String> command =
                BillwrightServer.command(
                        installation.server(), BillwrightServer.HEAP_OF_COMMAND, arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(caller.toFile()).inheritIO();
        Map<String, String> environment = builder.environment();
        Map<String, String> kept = new HashMap<>(environment);
        environment.keySet().removeIf(Child::isOurs);
        environment.putAll(settings);
        // How documents are read and how many train at once is the caller's to say, the rest not.
        kept.forEach((name, value) -> {
            if (name.equals("BILLWRIGHT_TESSDATA")
                    || name.equals("BILLWRIGHT_TRAINERS")
                    || name.startsWith("BILLWRIGHT_READING_")) {
                environment.put(name, value);
            }
        });
        return builder.start();
    }

    /// What was started ends in the reverse order and leaves nothing, also when the caller is stopped.
    private static final class Ending {
        private final DataFolder data;
        private final List<Runnable> steps = new ArrayList<>();
        private boolean closed;

        Ending(DataFolder data) {
            this.data = data;
        }

        synchronized void with(Runnable step) {
            if (closed) {
                step.run();
            } else {
                steps.addFirst(step);
            }
        }

        synchronized void close() {
            closed = true;
            steps.forEach(Runnable::run);
            data.forget();
        }
    }
}
