package com.billwright.api.commands;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/// Starts the server, or the command that the first argument names.
@QuarkusMain
public final class BillwrightMain {

    private BillwrightMain() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("base")) {
            String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(BaseCommand.run(options, System.out, System.err));
        }
        Quarkus.run(arguments);
    }
}
