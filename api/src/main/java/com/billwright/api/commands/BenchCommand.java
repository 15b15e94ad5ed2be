package com.billwright.api.commands;

import com.billwright.api.bench.FleetBench;
import com.billwright.api.bench.ReadingBench;
import com.billwright.api.bench.ServingBench;
import com.billwright.api.bench.TrainingBench;
import com.billwright.api.bench.VendorsBench;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/// `bench`: prints its figures as one JSON object, the last line of all.
final class BenchCommand {

    private static final Logger ALL_LOGS = Logger.getLogger("");

    private static final String USAGE =
            """
            bench reading DIR
              what reading the PDFs and pictures in DIR costs, beside bare PDFBox and the tesseract
              command where that is installed
            bench training [--documents N[,N...]]
              what training a model on so many documents (50,200) costs, beside Tribuo's own trainer and
              beside the bare algorithm on arrays
            bench vendors [--vendors N] [--bills N]
              what finding the vendors of so many bills (2,000) in a list of so many (50,000) takes,
              and how many are right
            bench fleet [--tenants N] [--documents N] [--vendors N] [--nodes N] [--kill-one]
              what retraining so many tenants (10,000) takes, each from so many bills (200) of so many
              vendors altogether (512), in this process or in so many others, of which one is killed
              half way
            bench serving [--tenants N] [--models N] [--documents N]
              what scoring a page's candidates takes for so many tenants (10,000), with a model in
              memory and with one from the database, and what models weigh; so many tenants (12)
              learn them, each from so many documents (200)\
            """;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private static final Pattern NUMBERS = Pattern.compile("[1-9][0-9]{0,4}(,[1-9][0-9]{0,4})*");

    /// For each number of documents.
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private static final int TURNS = 25;

    private static final String KILL_ONE = "--kill-one";

    /// For `bench load`, whose server trains the tenants.
    private static final String WRITE_ONLY = "--write-only";

    private BenchCommand() {}

    /// @return the process's exit status: 0, 1 when a file cannot be got at, 2 for bad arguments
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String wrong = wrong(arguments);
        if (!wrong.isEmpty()) {
            err.println(wrong);
            err.println(USAGE);
            return 2;
        }
        switch (arguments[0]) {
            case "vendors" -> {
                WithoutListener.set(
                        Map.of("quarkus.transaction-manager.default-transaction-timeout", "600"));
                Quarkus.run(
                        VendorsBench.class,
                        number(arguments, "--vendors", "50000"),
                        number(arguments, "--bills", "2000"));
                return 0;
            }
            case "fleet" -> {
                boolean apart = List.of(arguments).contains(WRITE_ONLY);
                String nodes = apart ? "0" : number(arguments, "--nodes", "1");
                // One process trains by itself, several do while it looks on.
                WithoutListener.set(
                        Map.of(
                                "billwright.roles",
                                nodes.equals("1") ? "trainer" : "command",
                                "quarkus.transaction-manager.default-transaction-timeout",
                                "600"));
                Quarkus.run(
                        FleetBench.class,
                        number(arguments, "--tenants", "10000"),
                        number(arguments, "--documents", "200"),
                        number(arguments, "--vendors", "512"),
                        nodes,
                        Boolean.toString(List.of(arguments).contains(KILL_ONE)));
                return 0;
            }
            case "serving" -> {
                WithoutListener.set(Map.of());
                Quarkus.run(
                        ServingBench.class,
                        number(arguments, "--tenants", "10000"),
                        number(arguments, "--models", "12"),
                        number(arguments, "--documents", "200"));
                return 0;
            }
            case "training" -> {
                silence();
                List<Integer> documents =
                        Arrays.stream(number(arguments, "--documents", "50,200").split(","))
                                .map(Integer::valueOf)
                                .toList();
                out.println(TrainingBench.run(documents, WARM_UP, TURNS, out));
                return 0;
            }
            default -> {
                return reading(arguments[1], out, err);
            }
        }
    }

    private static int reading(String folder, PrintStream out, PrintStream err) {
        silence();
        try {
            ObjectNode figures = ReadingBench.run(Path.of(folder));
            out.println(figures);
            return 0;
        } catch (IOException e) {
            err.println("The bench failed: " + e.getMessage());
            return 1;
        }
    }

    /// A damaged font's warning, or a trainer's progress, must not follow the figures.
    private static void silence() {
        LogManager.getLogManager().reset();
        ALL_LOGS.setLevel(Level.OFF);
    }

    private static String training(String... arguments) {
        String wrong = options(List.of("--documents"), NUMBERS, arguments);
        return wrong.endsWith("above 0") ? wrong + ", or several with commas between" : wrong;
    }

    private static String options(List<String> known, String... arguments) {
        return options(known, NUMBER, arguments);
    }

    private static String options(List<String> known, Pattern value, String... arguments) {
        for (int i = 1; i < arguments.length; i += 2) {
            if (!known.contains(arguments[i])) {
                return "Unknown option: " + arguments[i];
            }
            if (i + 1 == arguments.length || !value.matcher(arguments[i + 1]).matches()) {
                return arguments[i] + " needs a whole number above 0";
            }
        }
        return "";
    }

    private static String number(String[] arguments, String option, String usual) {
        int at = List.of(arguments).indexOf(option);
        return at < 0 ? usual : arguments[at + 1];
    }

    private static String wrong(String... arguments) {
        if (arguments.length == 0) {
            return "What is to be measured?";
        }
        if (arguments[0].equals("vendors")) {
            return options(List.of("--vendors", "--bills"), arguments);
        }
        if (arguments[0].equals("training")) {
            return training(arguments);
        }
        if (arguments[0].equals("fleet")) {
            return options(
                    List.of("--tenants", "--documents", "--vendors", "--nodes"),
                    Arrays.stream(arguments)
                            .filter(a -> !a.equals(KILL_ONE) && !a.equals(WRITE_ONLY))
                            .toArray(String[]::new));
        }
        if (arguments[0].equals("serving")) {
            return options(List.of("--tenants", "--models", "--documents"), arguments);
        }
        if (!arguments[0].equals("reading")) {
            return "Nothing is known of bench " + arguments[0];
        }
        if (arguments.length != 2) {
            return "bench reading needs one folder";
        }
        return Files.isDirectory(Path.of(arguments[1])) ? "" : "There is no folder " + arguments[1];
    }
}
