package com.billwright.extraction.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Counts a TIFF's pages along its chain of directories, which in a hostile file goes in circles;
/// ImageIO would follow it for ever.
final class TiffPages {

    private static final int ENTRY = 12;

    private TiffPages() {}

    /// @param most where counting stops
    static int count(Path file, int most) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            boolean little = in.readUnsignedByte() == 'I';
            in.seek(4);
            long directory = number(in, 4, little);
            Set<Long> seen = new HashSet<>();
            while (directory >= 8
                    && directory + 2 <= in.length()
                    && seen.size() < most
                    && seen.add(directory)) {
                in.seek(directory);
                long next = directory + 2 + ENTRY * number(in, 2, little);
                if (next + 4 > in.length()) {
                    break;
                }
                in.seek(next);
                directory = number(in, 4, little);
            }
            return seen.size();
        }
    }

    private static long number(RandomAccessFile in, int bytes, boolean little) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            long next = in.readUnsignedByte();
            number = little ? number | next << 8 * i : number << 8 | next;
        }
        return number;
    }
}
