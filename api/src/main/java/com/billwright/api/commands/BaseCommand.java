package com.billwright.api.commands;

import com.billwright.models.base.BaseModel;
import com.billwright.models.base.TrainBase;
import com.billwright.models.base.TrainBase.Options;
import com.billwright.models.pages.PagesBase;
import com.billwright.models.pages.TrainPages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// `base`: trains the base models from generated papers and writes them with their cards.
final class BaseCommand {

    private static final Path SOURCES =
            Path.of("tenant-models/src/main/resources/com/billwright/models/base");

    private static final Path PAGES_SOURCES =
            Path.of("tenant-models/src/main/resources/com/billwright/models/pages");

    private static final String USAGE =
            """
            base [--vendors N] [--bills N] [--seed N] [--out DIR]
              --vendors N  how many vendors are made up, each with a layout
              --bills N    how many successive bills of each
              --seed N     decides which vendors
              --out DIR    where the models and their cards go (the sources, in a checkout):
                           base.model about fields, pages.model about types and splits
            Without options: the models that ship, to the same bytes.\
            """;

    private BaseCommand() {}

    /// @return the process's exit status: 0, 1 when the folder cannot be written, 2 for bad options
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = options(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return 2;
        }
        try {
            Files.createDirectories(options.folder());
            BaseModel model = TrainBase.run(options, out);
            out.println("Wrote " + options.folder().resolve("base.model") + ", id " + model.id());
            PagesBase pages = TrainPages.run(pages(options), out);
            out.println("Wrote pages.model, id " + pages.id());
            return 0;
        } catch (IOException e) {
            err.println("Cannot write to " + options.folder() + ": " + e.getMessage());
            return 1;
        }
    }

    /// As many vendors, five to a group; the one that ships has its own number.
    private static TrainPages.Options pages(Options options) {
        return options.equals(Options.shipped(SOURCES))
                ? TrainPages.Options.shipped(PAGES_SOURCES)
                : new TrainPages.Options(
                        Math.max(10, options.vendors() / 5), options.seed(), options.folder());
    }

    static Options options(String... arguments) {
        Options options = Options.shipped(SOURCES);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            options = with(options, arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static Options with(Options o, String name, String value) {
        return switch (name) {
            case "--vendors" ->
                    new Options((int) number(name, value), o.bills(), o.seed(), o.folder());
            case "--bills" ->
                    new Options(o.vendors(), (int) number(name, value), o.seed(), o.folder());
            case "--seed" -> new Options(o.vendors(), o.bills(), number(name, value), o.folder());
            case "--out" -> new Options(o.vendors(), o.bills(), o.seed(), Path.of(value));
            default -> throw new IllegalArgumentException("Unknown option: " + name);
        };
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " needs a number, not " + value, e);
        }
    }
}
