package com.billwright.extraction.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Frames over a pair of streams: `BWF` and a version byte, the length of the rest, a kind byte, and
/// what [Payload] makes of its content. Anything else is a fault at once, never a wait for bytes that
/// do not come. Sending is safe for many threads, receiving is one thread's.
final class Frames {

    private static final int HEAD = ('B' << 16 | 'W' << 8 | 'F') << 8 | 1;
    static final int LONGEST = 64 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /// The other side does not keep to the rules.
    static final class Corrupt extends IOException {
        Corrupt(String what) {
            super("Not a frame of this version: " + what);
        }
    }

    void send(Frame frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Payload.write(frame, new DataOutputStream(bytes));
        if (bytes.size() > LONGEST) {
            throw new IOException("A frame of " + bytes.size() + " bytes");
        }
        synchronized (out) {
            out.writeInt(HEAD);
            out.writeInt(bytes.size());
            bytes.writeTo(out);
            out.flush();
        }
    }

    /// @throws java.io.EOFException when the other side has gone
    /// @throws Corrupt when it sent something else than a frame
    Frame receive() throws IOException {
        if (in.readInt() != HEAD) {
            throw new Corrupt("other first bytes");
        }
        int length = in.readInt();
        if (length < 1 || length > LONGEST) {
            throw new Corrupt("a length of " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new java.io.EOFException("in the middle of a frame");
        }
        DataInputStream payload = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            Frame frame = Payload.read(payload);
            if (payload.available() > 0) {
                throw new Corrupt(payload.available() + " bytes too many");
            }
            return frame;
        } catch (java.io.EOFException | RuntimeException e) {
            throw new Corrupt(e.getClass().getSimpleName());
        }
    }
}
