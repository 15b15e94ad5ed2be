package com.billwright.extraction.text;

import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;

/// How large a compressed picture says it is, told before it is unpacked: what the PDF says of it may
/// be a lie.
final class PictureSize {

    private static final Set<COSName> TOLD =
            Set.of(
                    COSName.DCT_DECODE,
                    COSName.DCT_DECODE_ABBREVIATION,
                    COSName.JPX_DECODE,
                    COSName.JBIG2_DECODE);

    private static final int JBIG2_PAGE = 48;

    private PictureSize() {}

    static boolean tells(COSName filter) {
        return TOLD.contains(filter);
    }

    /// @return pixels, 0 where the first bytes do not tell
    static long of(COSName filter, byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        if (COSName.JPX_DECODE.equals(filter)) {
            return jpeg2000(bytes);
        }
        return COSName.JBIG2_DECODE.equals(filter) ? jbig2(bytes) : jpeg(bytes);
    }

    /// The marker FF C0 to FF CF, but for C4, C8 and CC, begins the frame's header.
    static long jpeg(ByteBuffer bytes) {
        int at = 0;
        while (at + 1 < bytes.limit() && (bytes.getShort(at) & 0xFFFF) != 0xFFD8) {
            at++;
        }
        at += 2;
        while (at + 9 <= bytes.limit()) {
            int marker = bytes.getShort(at) & 0xFFFF;
            if (marker < 0xFF01 || marker == 0xFFFF) {
                at++;
            } else if (marker >= 0xFFC0
                    && marker <= 0xFFCF
                    && marker != 0xFFC4
                    && marker != 0xFFC8
                    && marker != 0xFFCC) {
                return (bytes.getShort(at + 5) & 0xFFFFL) * (bytes.getShort(at + 7) & 0xFFFFL);
            } else if (marker == 0xFF01 || (marker >= 0xFFD0 && marker <= 0xFFD8)) {
                at += 2;
            } else {
                at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
            }
        }
        return 0;
    }

    /// The marker FF 51: two lengths of two bytes, then width and height.
    private static long jpeg2000(ByteBuffer bytes) {
        for (int at = 0; at + 14 <= bytes.limit(); at++) {
            if ((bytes.getShort(at) & 0xFFFF) == 0xFF51) {
                return pixels(bytes.getInt(at + 6), bytes.getInt(at + 10));
            }
        }
        return 0;
    }

    /// Segments: number, flags with the kind, references, page, length, data.
    private static long jbig2(ByteBuffer bytes) {
        int at = 0;
        while (at >= 0 && at + 19 <= bytes.limit()) {
            int flags = bytes.get(at + 4);
            int references = (bytes.get(at + 5) & 0xFF) >> 5;
            int number = bytes.getInt(at);
            int size = number <= 256 ? 1 : number <= 65536 ? 2 : 4;
            int page = at + 6 + references * size;
            int length = page + ((flags & 0x40) == 0 ? 1 : 4);
            if (references > 4 || length + 12 > bytes.limit()) {
                return 0;
            }
            if ((flags & 0x3F) == JBIG2_PAGE) {
                return pixels(bytes.getInt(length + 4), bytes.getInt(length + 8));
            }
            at = length + 4 + bytes.getInt(length);
        }
        return 0;
    }

    private static long pixels(int width, int height) {
        long rows = height & 0xFFFFFFFFL;
        return (width & 0xFFFFFFFFL) * (rows == 0xFFFFFFFFL ? 1 : Math.min(rows, 1 << 30));
    }
}
