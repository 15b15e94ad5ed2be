package com.billwright.api.commands;

import com.billwright.api.bench.ReadingBench;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// `bench`: prints its figures as one JSON object, the last line of all.
final class BenchCommand {

    private static final Logger ALL_LOGS = Logger.getLogger("");

    private static final String USAGE =
            """
            bench reading DIR
              what reading the PDFs and pictures in DIR costs, beside bare PDFBox and the tesseract
              command where that is installed\
            """;

    private BenchCommand() {}

    /// @return the process's exit status: 0, 1 when a file cannot be got at, 2 for bad arguments
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String wrong = wrong(arguments);
        if (!wrong.isEmpty()) {
            err.println(wrong);
            err.println(USAGE);
            return 2;
        }
        // A damaged font's warning must not follow the figures.
        LogManager.getLogManager().reset();
        ALL_LOGS.setLevel(Level.OFF);
        try {
            ObjectNode figures = ReadingBench.run(Path.of(arguments[1]));
            out.println(figures);
            return 0;
        } catch (IOException e) {
            err.println("The bench failed: " + e.getMessage());
            return 1;
        }
    }

    private static String wrong(String... arguments) {
        if (arguments.length == 0) {
            return "What is to be measured?";
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
