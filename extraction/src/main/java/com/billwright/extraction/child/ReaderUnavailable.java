package com.billwright.extraction.child;

import java.io.IOException;

/// No child process can be had at present, which is no document's fault: worth another attempt that
/// counts for nothing.
public final class ReaderUnavailable extends IOException {

    ReaderUnavailable(String why) {
        super(why);
    }

    ReaderUnavailable(Exception why) {
        super("A reader cannot be started: " + why.getMessage(), why);
    }
}
