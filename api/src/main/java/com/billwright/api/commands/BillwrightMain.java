package com.billwright.api.commands;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/// Starts the server, or the command that the first argument names.
@QuarkusMain
public final class BillwrightMain {

    private BillwrightMain() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
            return;
        }
        String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (arguments[0]) {
            case "base" -> System.exit(BaseCommand.run(options, System.out, System.err));
            case "bench" -> System.exit(BenchCommand.run(options, System.out, System.err));
            case "evaluate" -> {
                int status = EvaluateCommand.run(options, System.err);
                if (status != 0) {
                    System.exit(status);
                }
            }
            default -> Quarkus.run(arguments);
        }
    }
}
