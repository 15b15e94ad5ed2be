package com.billwright.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What `./billwright run` was asked for.
///
/// @param data folder of everything that outlives a run, absolute
/// @param demo whether the demo bills are imported at the first start
/// @param fresh whether the data folder is emptied first
/// @param durable whether PostgreSQL waits for the disk: only tests of throw-away data do without
public record RunOptions(Ports ports, Path data, boolean demo, boolean fresh, boolean durable) {

    static final String USAGE =
            "./billwright run [--port N] [--keycloak-port N] [--postgres-port N] [--data DIR]"
                    + " [--no-demo] [--fresh]";

    /// @param home the repository's folder, in which `.billwright` is the default data folder
    /// @throws BadOption saying what is wrong
    static RunOptions parse(List<String> arguments, Path home) {
        Ports ports = new Ports(8080, 8180, 5433);
        Path data = home.resolve(".billwright");
        boolean demo = true;
        boolean fresh = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--port" -> ports = ports.withServer(port(option, rest));
                case "--keycloak-port" -> ports = ports.withKeycloak(port(option, rest));
                case "--postgres-port" -> ports = ports.withPostgres(port(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--no-demo" -> demo = false;
                case "--fresh" -> fresh = true;
                default -> throw new BadOption("Unknown option " + option + ".\n" + USAGE);
            }
        }
        if (ports.server() == ports.keycloak()
                || ports.server() == ports.postgres()
                || ports.keycloak() == ports.postgres()) {
            throw new BadOption("The three ports must differ: " + ports + ".");
        }
        return new RunOptions(ports, data.toAbsolutePath().normalize(), demo, fresh, true);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new BadOption(option + " needs a value.\n" + USAGE);
        }
        return rest.next();
    }

    private static int port(String option, Iterator<String> rest) {
        String text = value(option, rest);
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new BadOption(option + " needs a port between 1 and 65535, not '" + text + "'.");
    }

    /// The command line cannot be carried out as it stands.
    static final class BadOption extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        BadOption(String message) {
            super(message);
        }
    }
}
