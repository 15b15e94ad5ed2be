package com.billwright.models.linear;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Model files: binary, compressed with zstd, read without trusting a length that they name.
public final class Packed {

    /// For what a tenant's training makes each week: an eighth more bytes than at the highest level, in a
    /// fortieth of its time.
    private static final int QUICK = 3;

    /// For what is made once and shipped.
    private static final int SMALLEST = 19;

    private static final int MAX_UNPACKED = 64_000_000;

    private Packed() {}

    /// Writes a file's content.
    public interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /// Reads a file's content.
    public interface Reading<T> {
        T readFrom(DataInputStream in) throws IOException;
    }

    /// Compressed quickly, as is best for a tenant's version.
    public static byte[] write(Content content) {
        return write(content, QUICK);
    }

    /// In the fewest bytes, as is best for a base.
    public static byte[] writeSmallest(Content content) {
        return write(content, SMALLEST);
    }

    private static byte[] write(Content content, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return Zstd.compress(bytes.toByteArray(), level);
    }

    /// @throws IllegalArgumentException when the bytes are damaged or of something else
    public static <T> T read(byte[] bytes, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(unpack(bytes)))) {
            return reading.readFrom(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("A model's file is damaged", e);
        }
    }

    private static byte[] unpack(byte[] bytes) {
        try {
            long size = Zstd.getFrameContentSize(bytes);
            if (size < 0 || size > MAX_UNPACKED) {
                throw new IllegalArgumentException("Not a model's file");
            }
            return Zstd.decompress(bytes, (int) size);
        } catch (ZstdException e) {
            throw new IllegalArgumentException("A model's file is damaged", e);
        }
    }

    /// What names a model's file: SHA-256 in hex.
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /// A fresh SHA-256.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static void writeBlock(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    public static byte[] readBlock(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IllegalArgumentException("A model's file is damaged");
        }
        return in.readNBytes(length);
    }
}
