package com.billwright.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Reads the one EXIF tag that matters here: how the camera was held.
final class Exif {

    /// Cameras write it before the picture.
    private static final int WITHIN = 256 << 10;

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /// @return 1 to 8; 1, upright, where the file does not tell
    static int orientation(Path jpeg) throws IOException {
        try (InputStream in = Files.newInputStream(jpeg)) {
            return orientation(ByteBuffer.wrap(in.readNBytes(WITHIN)));
        } catch (IndexOutOfBoundsException e) {
            return 1; // cut off or made up
        }
    }

    private static int orientation(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.limit() && (jpeg.get(at) & 0xFF) == 0xFF) {
            int marker = jpeg.get(at + 1) & 0xFF;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == 0xDA) { // the picture itself begins
                return 1;
            }
            if (marker == 0xE1 && length > HEADER.length + 2 && at + 2 + length <= jpeg.limit()) {
                byte[] segment = new byte[length - 2];
                jpeg.get(at + 4, segment);
                if (Arrays.equals(segment, 0, HEADER.length, HEADER, 0, HEADER.length)) {
                    return tag(
                            ByteBuffer.wrap(segment, HEADER.length, segment.length - HEADER.length)
                                    .slice());
                }
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + ENTRY * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int orientation = tiff.getShort(entry + 8);
                return orientation >= 1 && orientation <= 8 ? orientation : 1;
            }
        }
        return 1;
    }
}
