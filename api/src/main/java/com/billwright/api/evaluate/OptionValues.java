package com.billwright.api.evaluate;

import java.util.Iterator;

/// What stands after an option's name.
final class OptionValues {

    private OptionValues() {}

    /// @throws BadInput when nothing follows
    static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new BadInput(option + " needs a value");
        }
        return rest.next();
    }

    /// @throws BadInput when it is no whole number above 0
    static int number(String option, Iterator<String> rest) {
        String text = value(option, rest);
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new BadInput(option + " needs a whole number above 0, not " + text);
        }
        return Integer.parseInt(text);
    }
}
