package com.billwright.api.evaluate;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `evaluate documents` was asked for.
///
/// @param learning whether the truth is confirmed after each prediction
/// @param ignoreXml whether e-invoices are read as pages
/// @param givenWords whether the set's words are taken in place of those that would be recognised
/// @param ownFields whether every field is learnt from corrections alone
/// @param retrainEvery after how many documents the tenant's models are trained anew
/// @param threads how many documents are read ahead at once; predictions are made one by one
/// @param base another base model than the one that ships
public record EvaluateOptions(
        Path folder,
        Path predictions,
        boolean learning,
        boolean ignoreXml,
        boolean givenWords,
        boolean ownFields,
        int retrainEvery,
        int threads,
        Optional<Path> base) {

    public static final String USAGE =
            """
            evaluate documents DIR --predictions FILE [options]
              DIR                 a folder with dataset.json, truth.jsonl and the documents
              --predictions FILE  where the predictions go, a JSON object a line
              --no-learning       confirm nothing: every bill as if it were the first
              --ignore-xml        read e-invoices as pages
              --given-words       take the words that come with the set in place of recognition
              --own-fields        learn every field from corrections alone
              --retrain-every N   train anew after each N documents (25)
              --threads N         how many documents are read ahead at once; changes no prediction
              --base FILE         another base model than the one that ships\
            """;

    /// @param arguments those after `evaluate documents`
    /// @throws BadInput when they cannot be carried out
    public static EvaluateOptions parse(List<String> arguments) {
        Draft draft = new Draft();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            draft.take(rest.next(), rest);
        }
        return draft.options();
    }

    private static final class Draft {
        private @Nullable Path folder;
        private @Nullable Path predictions;
        private boolean learning = true;
        private boolean ignoreXml;
        private boolean givenWords;
        private boolean ownFields;
        private int retrainEvery = 25;
        private int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        private Optional<Path> base = Optional.empty();

        void take(String option, Iterator<String> rest) {
            switch (option) {
                case "--predictions" -> predictions = Path.of(OptionValues.value(option, rest));
                case "--no-learning" -> learning = false;
                case "--ignore-xml" -> ignoreXml = true;
                case "--given-words" -> givenWords = true;
                case "--own-fields" -> ownFields = true;
                case "--retrain-every" -> retrainEvery = OptionValues.number(option, rest);
                case "--threads" -> threads = OptionValues.number(option, rest);
                case "--base" -> base = Optional.of(Path.of(OptionValues.value(option, rest)));
                default -> takeFolder(option);
            }
        }

        private void takeFolder(String argument) {
            if (argument.startsWith("-")) {
                throw new BadInput("Unknown option: " + argument);
            }
            if (folder != null) {
                throw new BadInput("One folder at a time: " + folder + " or " + argument + "?");
            }
            folder = Path.of(argument);
        }

        EvaluateOptions options() {
            if (folder == null) {
                throw new BadInput("Which folder is to be evaluated?");
            }
            if (predictions == null) {
                throw new BadInput("Where do the predictions go? Say --predictions FILE");
            }
            return new EvaluateOptions(
                    folder,
                    predictions,
                    learning,
                    ignoreXml,
                    givenWords,
                    ownFields,
                    retrainEvery,
                    threads,
                    base);
        }
    }
}
