package com.billwright.api.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes ZIPs, good ones and bad ones.
public final class Zips {

    private static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Zips() {}

    public static Zips zip() {
        return new Zips();
    }

    /// @param name ends with `/` for a folder
    public Zips with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Says of every file that it needs a password.
    public static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        each(changed, LOCAL, at -> changed[at + 6] |= 1);
        each(changed, CENTRAL, at -> changed[at + 8] |= 1);
        return changed;
    }

    /// Says of every file that it unpacks to one byte.
    public static byte[] lying(byte[] zip) {
        byte[] changed = zip.clone();
        each(
                changed,
                CENTRAL,
                at -> {
                    changed[at + 24] = 1;
                    changed[at + 25] = 0;
                    changed[at + 26] = 0;
                    changed[at + 27] = 0;
                });
        return changed;
    }

    private interface Change {
        void at(int position);
    }

    private static void each(byte[] zip, byte[] signature, Change change) {
        for (int at = 0; at + 46 < zip.length; at++) {
            if (java.util.Arrays.equals(zip, at, at + 4, signature, 0, 4)) {
                change.at(at);
            }
        }
    }
}
