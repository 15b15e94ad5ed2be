package com.billwright.api.commands;

import com.billwright.api.evaluate.BadInput;
import com.billwright.api.evaluate.DatasetFolder;
import com.billwright.api.evaluate.EvaluateApplication;
import com.billwright.api.evaluate.EvaluateOptions;
import com.billwright.models.base.BaseModel;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// `evaluate documents`: the server without its listener, sign-in, readers and scheduler, on the
/// database that its environment names.
final class EvaluateCommand {

    private EvaluateCommand() {}

    /// Says what is wrong before anything is started.
    ///
    /// @return the process's exit status; 0 when the evaluation has been started
    static int run(String[] arguments, PrintStream err) {
        EvaluateOptions options;
        try {
            options = check(List.of(arguments));
        } catch (BadInput e) {
            err.println(e.getMessage());
            err.println(EvaluateOptions.USAGE);
            return 2;
        }
        settings(options);
        Quarkus.run(EvaluateApplication.class, Arrays.copyOfRange(arguments, 1, arguments.length));
        return 0;
    }

    static EvaluateOptions check(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("documents")) {
            throw new BadInput(
                    arguments.isEmpty()
                            ? "What is to be evaluated?"
                            : "Nothing is known of evaluate " + arguments.getFirst());
        }
        EvaluateOptions options = EvaluateOptions.parse(arguments.subList(1, arguments.size()));
        DatasetFolder.open(options.folder(), options.givenWords());
        options.base().ifPresent(EvaluateCommand::checkBase);
        return options;
    }

    private static void checkBase(Path file) {
        try {
            BaseModel.fromBytes(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("No base model can be read from " + file + ": " + e.getMessage());
        }
    }

    private static void settings(EvaluateOptions options) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        System.setProperty("billwright.roles", "command");
        System.setProperty("billwright.readers", Integer.toString(options.threads()));
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.category.\"io.micrometer\".level", "ERROR");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.console.json.enabled", "false");
        options.base()
                .ifPresent(file ->
                        System.setProperty("billwright.base", file.toAbsolutePath().toString()));
    }
}
