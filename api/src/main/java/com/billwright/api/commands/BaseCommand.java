package com.billwright.api.commands;

import com.billwright.api.evaluate.BadInput;
import com.billwright.api.evaluate.RealSets;
import com.billwright.models.base.BaseModel;
import com.billwright.models.base.TrainBase;
import com.billwright.models.base.TrainBase.Options;
import com.billwright.models.pages.PagesBase;
import com.billwright.models.pages.TrainPages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `base`: trains the base models from generated papers and writes them with their cards.
final class BaseCommand {

    private static final Path SOURCES =
            Path.of("tenant-models/src/main/resources/com/billwright/models/base");

    private static final Path PAGES_SOURCES =
            Path.of("tenant-models/src/main/resources/com/billwright/models/pages");

    private static final String USAGE =
            """
            base [--vendors N] [--bills N] [--seed N] [--documents DIR[,DIR...]] [--readings DIR] [--out DIR] [--by-programs]
              --vendors N  how many vendors are made up, each with a layout
              --bills N    how many successive bills of each
              --seed N     decides which vendors
              --documents DIR,...  folders of real documents with their truth (dataset.json,
                           truth.jsonl) to learn from too: makes base.model, the one that serves
              --readings DIR  where the words of read documents are kept for the next time
              --by-programs  shows too how accuracy grows with the number of layout programs
                           learnt from: takes minutes
              --out DIR    where the models and their cards go (the sources, in a checkout)
            Without --documents: generated.model about fields and pages.model about types and
            splits, from made-up papers alone, to the same bytes as those of the sources.\
            """;

    private BaseCommand() {}

    /// @return the process's exit status: 0, 1 when the folder cannot be written, 2 for bad options
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length > 0 && arguments[0].equals("coding")) {
            return CodingBaseCommand.run(
                    Arrays.copyOfRange(arguments, 1, arguments.length), out, err);
        }
        Options options;
        try {
            options = options(arguments);
        } catch (IllegalArgumentException | BadInput e) {
            err.println(e.getMessage());
            err.println(USAGE);
            err.println(CodingBaseCommand.USAGE);
            return 2;
        }
        try {
            Files.createDirectories(options.folder());
            BaseModel model = TrainBase.run(options, out);
            out.println("Wrote " + options.model() + ", id " + model.id());
            if (options.documents().isEmpty()) {
                PagesBase pages = TrainPages.run(pages(options), out);
                out.println("Wrote pages.model, id " + pages.id());
            }
            return 0;
        } catch (IOException e) {
            err.println("Cannot write to " + options.folder() + ": " + e.getMessage());
            return 1;
        }
    }

    /// As many vendors, five to a group; the one that ships has its own number.
    private static TrainPages.Options pages(Options options) {
        return options.equals(Options.generated(SOURCES))
                ? TrainPages.Options.shipped(PAGES_SOURCES)
                : new TrainPages.Options(
                        Math.max(10, options.vendors() / 5), options.seed(), options.folder());
    }

    /// @throws BadInput when a folder is no document set
    /// @throws IllegalArgumentException when an option is wrong
    static Options options(String... arguments) {
        Options base = Options.generated(SOURCES);
        int vendors = base.vendors();
        int bills = base.bills();
        long seed = base.seed();
        Path folder = base.folder();
        Optional<Path> readings = Optional.empty();
        List<Path> documents = List.of();
        boolean byPrograms = false;
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (name.equals("--by-programs")) {
                byPrograms = true;
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            String value = arguments[++i];
            switch (name) {
                case "--vendors" -> vendors = (int) number(name, value);
                case "--bills" -> bills = (int) number(name, value);
                case "--seed" -> seed = number(name, value);
                case "--out" -> folder = Path.of(value);
                case "--readings" -> readings = Optional.of(Path.of(value));
                case "--documents" ->
                        documents = Arrays.stream(value.split(",")).map(Path::of).toList();
                default -> throw new IllegalArgumentException("Unknown option: " + name);
            }
        }
        RealSets sets = new RealSets(readings);
        return new Options(
                vendors,
                bills,
                seed,
                folder,
                documents.stream().flatMap(d -> sets.of(d).stream()).toList(),
                byPrograms);
    }

    static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " needs a number, not " + value, e);
        }
    }
}
