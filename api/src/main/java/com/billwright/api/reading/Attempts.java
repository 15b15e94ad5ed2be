package com.billwright.api.reading;

import com.billwright.api.documents.UnreadableText;
import com.billwright.extraction.child.ReaderDown;

/// How often reading a document is tried, and what it is called when it failed.
public final class Attempts {

    public static final int MOST = 3;

    private Attempts() {}

    /// The code by which people are told what the last attempt ended in.
    public static String code(Throwable fault) {
        return fault instanceof ReaderDown down ? down.why().code() : UnreadableText.GAVE_UP;
    }
}
