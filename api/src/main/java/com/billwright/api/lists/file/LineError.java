package com.billwright.api.lists.file;

import java.util.List;

/// Something that is wrong with a list's file.
///
/// @param line from 1, as a text editor counts; an entry that goes over several is named by its first
/// @param column as the header has it; empty when the whole line is meant
/// @param message in words for a person
public record LineError(int line, String column, String message) {

    /// A file that cannot be taken.
    static final class Refused extends Exception {

        private final transient List<LineError> errors;

        /// @param errors not empty
        Refused(List<LineError> errors) {
            super(errors.getFirst().message(), null, false, false);
            this.errors = List.copyOf(errors);
        }

        Refused(int line, String column, String message) {
            this(List.of(new LineError(line, column, message)));
        }

        List<LineError> errors() {
            return errors;
        }
    }
}
