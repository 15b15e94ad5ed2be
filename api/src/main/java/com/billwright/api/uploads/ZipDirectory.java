package com.billwright.api.uploads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// How large a ZIP's list of contents is, found without reading the list: whoever reads it holds all of
/// it in memory. Offsets are those of PKWARE's APPNOTE, 4.3.14 to 4.3.16.
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_LENGTH = 20;
    private static final int ZIP64_END_LENGTH = 56;
    private static final long SEE_ZIP64 = 0xFFFFFFFFL;

    private ZipDirectory() {}

    /// @return in bytes; 0 where there is no end to be found, and so no ZIP
    static long size(Path file) throws IOException {
        try (FileChannel zip = FileChannel.open(file)) {
            long tailFrom = Math.max(0, zip.size() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = read(zip, tailFrom, (int) (zip.size() - tailFrom));
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long begin = Integer.toUnsignedLong(tail.getInt(at + 16));
                    long end = tailFrom + at;
                    return end - (begin == SEE_ZIP64 ? zip64Begin(zip, end) : begin);
                }
            }
            return 0;
        }
    }

    private static long zip64Begin(FileChannel zip, long end) throws IOException {
        long locatorAt = end - ZIP64_LOCATOR_LENGTH;
        if (locatorAt < 0) {
            return 0;
        }
        ByteBuffer locator = read(zip, locatorAt, ZIP64_LOCATOR_LENGTH);
        long recordAt = locator.getLong(8);
        if (locator.getInt(0) != ZIP64_LOCATOR
                || recordAt < 0
                || recordAt > locatorAt - ZIP64_END_LENGTH) {
            return 0;
        }
        return read(zip, recordAt, ZIP64_END_LENGTH).getLong(48);
    }

    private static ByteBuffer read(FileChannel zip, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (zip.read(bytes, from + bytes.position()) < 0) {
                break;
            }
        }
        return bytes;
    }
}
