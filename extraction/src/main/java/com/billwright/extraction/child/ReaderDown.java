package com.billwright.extraction.child;

import java.io.IOException;

/// A child process went down over a document: that document may be tried again, all others are
/// unharmed.
public final class ReaderDown extends IOException {

    /// What the child died of.
    public enum Cause {
        CRASHED("reader-crashed"),
        TOO_SLOW("reader-too-slow"),
        OUT_OF_MEMORY("reader-out-of-memory");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        /// For tables and interfaces; never changes.
        public String code() {
            return code;
        }
    }

    private final Cause why;

    /// @param detail for the log; never document content
    ReaderDown(Cause why, String detail) {
        super(why.code() + ": " + detail);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
