package com.billwright.extraction.child;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Keeps a child's standard output for frames alone: whatever else is printed there, by Java or by
/// native code, goes to standard error.
final class StandardOut {

    private StandardOut() {}

    /// To be called before anything else.
    static OutputStream takenForFrames() {
        OutputStream frames = frames();
        System.setOut(System.err);
        return frames;
    }

    private static OutputStream frames() {
        if (Platform.isWindows()) {
            return new FileOutputStream(FileDescriptor.out);
        }
        try {
            OutputStream copy = new FileOutputStream("/dev/fd/1");
            Function.getFunction("c", "dup2").invokeInt(new Object[] {2, 1});
            return copy;
        } catch (IOException | LinkageError e) {
            return new FileOutputStream(FileDescriptor.out);
        }
    }
}
