package com.billwright.extraction.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/// Sees to it that a page's content unpacks to a sensible size before it is gone through: PDFBox
/// reads a single stream as it unpacks, past [GuardedFilter], where blanks alone would keep it busy
/// for minutes, and several streams all at once.
final class PageContent {

    /// Deflate makes at most this much of a byte.
    private static final long MOST_INFLATION = 1032;

    /// Of what a stream may unpack to: content is slower to go through than to unpack.
    private static final int SHARE = 2;

    private static final int STEP = 64 << 10;

    private PageContent() {}

    static void check(PDPage page, PageBudget budget) throws IOException {
        long packed = 0;
        List<COSStream> streams = streams(page.getCOSObject());
        for (COSStream stream : streams) {
            packed += stream.getLength();
        }
        if (packed * MOST_INFLATION * SHARE < budget.limits().inflated()) {
            return;
        }
        long count = 0;
        byte[] buffer = new byte[STEP];
        if (streams.size() == 1) {
            try (RandomAccessRead unpacked = page.getContentsForStreamParsing()) {
                count(unpacked, buffer, count, budget);
            }
            return;
        }
        for (COSStream stream : streams) {
            try (RandomAccessRead unpacked = stream.createView()) {
                count = count(unpacked, buffer, count, budget);
            }
        }
    }

    private static long count(RandomAccessRead bytes, byte[] buffer, long before, PageBudget budget)
            throws IOException {
        long count = before;
        for (int n; (n = bytes.read(buffer, 0, STEP)) > 0; ) {
            count += n;
            budget.inflated(n, SHARE * count);
        }
        return count;
    }

    private static List<COSStream> streams(COSDictionary page) {
        COSStream single = page.getCOSStream(COSName.CONTENTS);
        if (single != null) {
            return List.of(single);
        }
        List<COSStream> streams = new ArrayList<>();
        COSArray several = page.getCOSArray(COSName.CONTENTS);
        for (int i = 0; several != null && i < several.size(); i++) {
            if (several.getObject(i) instanceof COSStream stream) {
                streams.add(stream);
            }
        }
        return streams;
    }
}
