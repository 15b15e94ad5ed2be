package com.billwright.extraction.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Compact bytes of a document's words, to keep them in a database: 2 to 3 KB for a page of 200
/// words.
///
/// Layout: `BWT`, a version byte, the CRC-32 of the rest, and then deflated columns. Boxes are kept
/// to 1/20000 of the page, confidences to 1/250, sizes to 1/20 point; what was decoded once encodes
/// to the same bytes again.
public final class DocumentTextCodec {

    private static final int MAGIC = 'B' << 16 | 'W' << 8 | 'T';
    private static final int VERSION = 1;
    private static final int HEADER = 8;

    private DocumentTextCodec() {}

    /// The bytes are not those of a document's words, or were damaged.
    public static final class NotDocumentText extends RuntimeException {
        NotDocumentText(String message) {
            super("Not the words of a document: " + message);
        }
    }

    public static byte[] encode(DocumentText text) {
        ByteArrayOutputStream columns = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(columns, deflater))) {
            WordColumns.write(text, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: it is all in memory
        } finally {
            deflater.end();
        }
        byte[] packed = columns.toByteArray();
        return ByteBuffer.allocate(HEADER + packed.length)
                .putInt(MAGIC << 8 | VERSION)
                .putInt(checksum(packed, 0))
                .put(packed)
                .array();
    }

    /// @throws NotDocumentText when these bytes did not come from [#encode]
    public static DocumentText decode(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw new NotDocumentText("only " + bytes.length + " bytes");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        int start = header.getInt();
        if (start >>> 8 != MAGIC) {
            throw new NotDocumentText("other first bytes");
        }
        if ((start & 0xFF) != VERSION) {
            throw new NotDocumentText("version " + (start & 0xFF) + ", known is " + VERSION);
        }
        if (header.getInt() != checksum(bytes, HEADER)) {
            throw new NotDocumentText("damaged: its checksum differs");
        }
        Inflater inflater = new Inflater(true);
        ByteArrayInputStream packed =
                new ByteArrayInputStream(bytes, HEADER, bytes.length - HEADER);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(packed, inflater))) {
            return WordColumns.read(in);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new NotDocumentText("damaged: " + e.getClass().getSimpleName());
        } finally {
            inflater.end();
        }
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }
}
