package com.billwright.api.evaluate;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `evaluate coding` was asked for.
///
/// @param file a tenant's payment lines, oldest first
/// @param retrainEvery after how many lines the tenant's models are trained anew
/// @param base another base than the one that ships
public record CodingOptions(Path file, Path predictions, int retrainEvery, Optional<Path> base) {

    public static final String USAGE =
            """
            evaluate coding FILE --predictions FILE [options]
              FILE                a tenant's payment lines, a JSON object a line; may be gzipped
              --predictions FILE  where the predictions go, a JSON object a line
              --retrain-every N   train anew after each N lines (500)
              --base FILE         another base about booking than the one that ships\
            """;

    /// @param arguments those after `evaluate coding`
    /// @throws BadInput when they cannot be carried out
    public static CodingOptions parse(List<String> arguments) {
        @Nullable Path file = null;
        @Nullable Path predictions = null;
        int retrainEvery = 500;
        Optional<Path> base = Optional.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--predictions" -> predictions = Path.of(OptionValues.value(option, rest));
                case "--retrain-every" -> retrainEvery = OptionValues.number(option, rest);
                case "--base" -> base = Optional.of(Path.of(OptionValues.value(option, rest)));
                default -> {
                    if (option.startsWith("-")) {
                        throw new BadInput("Unknown option: " + option);
                    }
                    if (file != null) {
                        throw new BadInput("One file at a time: " + file + " or " + option + "?");
                    }
                    file = Path.of(option);
                }
            }
        }
        if (file == null) {
            throw new BadInput("Which file of payment lines is to be evaluated?");
        }
        if (predictions == null) {
            throw new BadInput("Where do the predictions go? Say --predictions FILE");
        }
        return new CodingOptions(file, predictions, retrainEvery, base);
    }
}
