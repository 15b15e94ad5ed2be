package com.billwright.api.commands;

import com.billwright.api.evaluate.BadInput;
import com.billwright.api.evaluate.CodingOptions;
import com.billwright.api.evaluate.DatasetFolder;
import com.billwright.api.evaluate.EvaluateApplication;
import com.billwright.api.evaluate.EvaluateOptions;
import com.billwright.api.evaluate.PaymentsFile;
import com.billwright.models.base.BaseModel;
import com.billwright.models.booking.BookingBase;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// `evaluate`: the server without its listener, sign-in, readers and scheduler, on the
/// database that its environment names.
final class EvaluateCommand {

    private EvaluateCommand() {}

    /// Says what is wrong before anything is started.
    ///
    /// @return the process's exit status; 0 when the evaluation has been started
    static int run(String[] arguments, PrintStream err) {
        try {
            WithoutListener.set(check(List.of(arguments)));
        } catch (BadInput e) {
            err.println(e.getMessage());
            err.println(EvaluateOptions.USAGE);
            err.println(CodingOptions.USAGE);
            return 2;
        }
        Quarkus.run(EvaluateApplication.class, arguments);
        return 0;
    }

    /// @return settings that the arguments ask for
    private static Map<String, String> check(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new BadInput("What is to be evaluated?");
        }
        List<String> options = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "documents" -> documents(EvaluateOptions.parse(options));
            case "coding" -> coding(CodingOptions.parse(options));
            default -> throw new BadInput("Nothing is known of evaluate " + arguments.getFirst());
        };
    }

    private static Map<String, String> documents(EvaluateOptions options) {
        DatasetFolder.open(options.folder(), options.givenWords());
        options.base().ifPresent(file -> check(file, BaseModel::fromBytes));
        Map<String, String> settings = new HashMap<>();
        settings.put("billwright.readers", Integer.toString(options.threads()));
        options.base()
                .ifPresent(
                        file -> settings.put("billwright.base", file.toAbsolutePath().toString()));
        return settings;
    }

    private static Map<String, String> coding(CodingOptions options) {
        PaymentsFile.open(options.file());
        Map<String, String> settings = new HashMap<>();
        options.base()
                .ifPresent(file -> {
                    check(file, BookingBase::fromBytes);
                    settings.put("billwright.booking-base", file.toAbsolutePath().toString());
                });
        return settings;
    }

    private static void check(Path base, Consumer<byte[]> read) {
        try {
            read.accept(Files.readAllBytes(base));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("No base model can be read from " + base + ": " + e.getMessage());
        }
    }
}
