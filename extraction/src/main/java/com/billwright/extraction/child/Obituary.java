package com.billwright.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The words on a child's standard error that are its own or its Java's. What libraries print
/// about documents is read too, so that the child never waits, and forgotten.
final class Obituary {

    /// Begins the lines by which a child tells what happened to it.
    static final String FAULT = "fault: ";

    private static final int LINES = 20;
    private static final int LONGEST = 200;

    private final List<String> lines = new ArrayList<>();
    private final Thread listener;
    private volatile boolean sawDocuments;

    Obituary(InputStream standardError) {
        listener =
                Thread.ofPlatform()
                        .daemon()
                        .name("reader-child-errors")
                        .start(() -> listen(standardError));
    }

    /// From now on only lines that cannot hold document content are kept.
    void seesDocuments() {
        sawDocuments = true;
    }

    /// Everything, once the child has ended.
    String words() {
        try {
            listener.join(java.time.Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (lines) {
            return String.join("; ", lines);
        }
    }

    private void listen(InputStream standardError) {
        StringBuilder line = new StringBuilder();
        byte[] some = new byte[4096];
        try (standardError) {
            for (int n; (n = standardError.read(some)) > 0; ) {
                for (int i = 0; i < n; i++) {
                    if (some[i] == '\n') {
                        keep(line.toString());
                        line.setLength(0);
                    } else if (line.length() < LONGEST) { // a line may never end
                        line.append((char) (some[i] & 0x7F));
                    }
                }
            }
        } catch (IOException e) {
            // the child has gone
        }
        keep(line.toString());
    }

    private boolean harmless(String line) {
        return !line.isBlank()
                && !line.equals("#")
                && (!sawDocuments
                        || line.startsWith(FAULT)
                        || line.startsWith("# ")
                        || line.startsWith("Terminating due to"));
    }

    private void keep(String line) {
        synchronized (lines) {
            if (lines.size() < LINES && harmless(line)) { // the first ones say what happened
                lines.add(line);
            }
        }
    }
}
