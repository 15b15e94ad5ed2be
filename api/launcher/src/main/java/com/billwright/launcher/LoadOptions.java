package com.billwright.launcher;

import java.util.Iterator;
import java.util.List;

/// What `bench load` was asked for.
///
/// @param rate uploads a second
/// @param seconds how long
/// @param tenants how many others are retrained meanwhile; 0 for none
record LoadOptions(double rate, int seconds, int tenants) {

    private static final String USAGE =
            "./billwright bench load [--rate UPLOADS_A_SECOND] [--seconds N] [--tenants N]";

    /// @throws RunOptions.BadOption saying what is wrong
    static LoadOptions parse(List<String> arguments) {
        double rate = 1;
        int seconds = 60;
        int tenants = 0;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--rate" -> rate = value(option, "[0-9]{1,3}([.][0-9]{1,2})?", rest);
                case "--seconds" -> seconds = (int) value(option, "[1-9][0-9]{0,4}", rest);
                case "--tenants" -> tenants = (int) value(option, "[1-9][0-9]{0,5}", rest);
                default ->
                        throw new RunOptions.BadOption("Unknown option " + option + ".\n" + USAGE);
            }
        }
        return new LoadOptions(rate, seconds, tenants);
    }

    private static double value(String option, String form, Iterator<String> rest) {
        String text = rest.hasNext() ? rest.next() : "";
        if (!text.matches(form) || Double.parseDouble(text) <= 0) {
            throw new RunOptions.BadOption(option + " needs a number above 0.\n" + USAGE);
        }
        return Double.parseDouble(text);
    }

    int uploads() {
        return Math.max(1, (int) Math.round(rate * seconds));
    }
}
