package com.billwright.api.commands;

import com.billwright.api.evaluate.BadInput;
import com.billwright.api.evaluate.RealBooks;
import com.billwright.models.booking.TrainBooking;
import com.billwright.models.booking.TrainBooking.Books;
import com.billwright.models.booking.TrainBooking.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// `base coding`: trains the base about booking.
final class CodingBaseCommand {

    static final String USAGE =
            """
            base coding [--tenants N] [--payments FILE[,FILE...]] [--out FILE]
              --tenants N   how many tenants are made up, each with a chart, suppliers and their habits
              --payments FILE,...  real tenants' payment lines to learn from too, as `evaluate coding`
                            takes them
              --out FILE    where the base goes (the sources, in a checkout)\
            """;

    private static final Path SOURCES =
            Path.of("tenant-models/src/main/resources/com/billwright/models/booking/booking.model");

    private CodingBaseCommand() {}

    /// @param arguments those after `base coding`
    /// @return the process's exit status: 0, 1 when the file cannot be written, 2 for bad options
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = options(arguments);
        } catch (IllegalArgumentException | BadInput e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return 2;
        }
        try {
            out.println("Wrote " + options.file() + ", id " + TrainBooking.run(options, out).id());
            return 0;
        } catch (IOException e) {
            err.println("Cannot write " + options.file() + ": " + e.getMessage());
            return 1;
        }
    }

    private static Options options(String... arguments) {
        int tenants = 60;
        List<Books> real = List.of();
        Path file = SOURCES;
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            String value = arguments[i + 1];
            switch (name) {
                case "--tenants" -> tenants = (int) BaseCommand.number(name, value);
                case "--payments" ->
                        real =
                                Arrays.stream(value.split(","))
                                        .map(Path::of)
                                        .map(RealBooks::of)
                                        .toList();
                case "--out" -> file = Path.of(value);
                default -> throw new IllegalArgumentException("Unknown option: " + name);
            }
        }
        return new Options(tenants, real, file);
    }
}
