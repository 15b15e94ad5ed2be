package com.billwright.extraction.text;

import com.billwright.extraction.text.TextRead.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Opens files as PDFs within the limits, or says why not.
final class OpenPdf {

    /// Readers look for the header in the first KB, since some senders put bytes before it.
    private static final int HEADER_WITHIN = 1024;

    private OpenPdf() {}

    /// The file is not a document that can be read.
    static final class Refused extends Exception {

        private final transient Unreadable why;

        private Refused(UnreadableReason reason, String detail) {
            super(detail, null, false, false);
            this.why = new Unreadable(reason, detail);
        }

        Unreadable why() {
            return why;
        }
    }

    static PDDocument open(Path file, ReadingLimits limits) throws Refused, IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new Refused(UnreadableReason.EMPTY, "no bytes");
        }
        if (bytes > limits.bytes()) {
            throw new Refused(UnreadableReason.TOO_LARGE, bytes + " bytes");
        }
        if (!looksLikePdf(file)) {
            throw new Refused(UnreadableReason.UNKNOWN_TYPE, "no PDF header");
        }
        PDDocument document = load(file);
        try {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new Refused(UnreadableReason.NO_PAGES, "no pages");
            }
            if (pages > limits.pages()) {
                throw new Refused(UnreadableReason.TOO_MANY_PAGES, pages + " pages");
            }
            return document;
        } catch (Refused | RuntimeException | StackOverflowError e) {
            document.close();
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(UnreadableReason.DAMAGED, damage(e));
        }
    }

    private static PDDocument load(Path file) throws Refused {
        try {
            // An owner's password alone forbids printing and the like; it opens without asking.
            return Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException e) {
            throw new Refused(UnreadableReason.PASSWORD_PROTECTED, "needs a password");
        } catch (NoClassDefFoundError e) {
            // The cryptography for certificates is left out: nobody here would have the key.
            throw new Refused(UnreadableReason.PASSWORD_PROTECTED, "needs a certificate");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refused(UnreadableReason.DAMAGED, damage(e));
        }
    }

    private static boolean looksLikePdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(HEADER_WITHIN);
            return new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    /// What broke and where, without the message: that may quote the document.
    static String damage(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return fault.getClass().getSimpleName() + where;
    }
}
