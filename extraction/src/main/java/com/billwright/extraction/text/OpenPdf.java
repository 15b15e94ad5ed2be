package com.billwright.extraction.text;

import com.billwright.extraction.text.TextRead.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Opens PDFs within the limits, or says why not.
final class OpenPdf {

    /// More notes and stamps than this no page has.
    private static final int ANNOTATIONS = 2000;

    static {
        GuardedFilter.install();
    }

    private OpenPdf() {}

    /// The file is not a document that can be read.
    static final class Refused extends Exception {

        private final transient Unreadable why;

        Refused(UnreadableReason reason, String detail) {
            super(detail, null, false, false);
            this.why = new Unreadable(reason, detail);
        }

        Unreadable why() {
            return why;
        }
    }

    static PDDocument open(Path file, ReadingLimits limits) throws Refused {
        try {
            PageBudget budget = new PageBudget(limits);
            return GuardedFilter.within(budget, () -> checked(load(file), limits));
        } catch (Wrapped e) {
            throw e.refused;
        } catch (InvalidPasswordException e) {
            throw new Refused(UnreadableReason.PASSWORD_PROTECTED, "needs a password");
        } catch (NoClassDefFoundError e) {
            // The cryptography for certificates is left out: nobody here would have the key.
            throw new Refused(UnreadableReason.PASSWORD_PROTECTED, "needs a certificate");
        } catch (PageBudget.Spent e) {
            throw new Refused(e.reason(), "opening: " + e.what());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refused(UnreadableReason.DAMAGED, damage(e));
        }
    }

    private static PDDocument load(Path file) throws IOException {
        // An owner's password alone forbids printing and the like; it opens without asking.
        return Loader.loadPDF(file.toFile());
    }

    private static PDDocument checked(PDDocument document, ReadingLimits limits)
            throws IOException {
        try {
            int pages = document.getNumberOfPages();
            if (pages > limits.pages()) {
                throw new Wrapped(UnreadableReason.TOO_MANY_PAGES, pages + " pages");
            }
            List<COSDictionary> found = new ArrayList<>();
            for (PDPage page : document.getPages()) { // says the truth where the count does not
                found.add(page.getCOSObject());
                if (found.size() > limits.pages()) {
                    throw new Wrapped(UnreadableReason.TOO_MANY_PAGES, "more than it says");
                }
            }
            if (found.isEmpty()) {
                throw new Wrapped(UnreadableReason.NO_PAGES, "no pages");
            }
            if (found.size() != pages) {
                flatten(document, found);
            }
            found.forEach(OpenPdf::dropFlood);
            return document;
        } catch (RuntimeException | StackOverflowError e) {
            document.close();
            throw e;
        }
    }

    /// Pages are found by their count, which a damaged document may have wrong. They still inherit
    /// from the parents that they name.
    private static void flatten(PDDocument document, List<COSDictionary> pages) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, new COSArray(pages));
        tree.setInt(COSName.COUNT, pages.size());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, tree);
    }

    private static void dropFlood(COSDictionary page) {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations != null && annotations.size() > ANNOTATIONS) {
            COSArray few = new COSArray();
            for (int i = 0; i < ANNOTATIONS; i++) {
                few.add(annotations.get(i));
            }
            page.setItem(COSName.ANNOTS, few);
        }
    }

    /// What broke and where, without the message: that may quote the document.
    static String damage(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return fault.getClass().getSimpleName() + where;
    }

    private static final class Wrapped extends RuntimeException {

        private final transient Refused refused;

        Wrapped(UnreadableReason reason, String detail) {
            super(detail, null, false, false);
            this.refused = new Refused(reason, detail);
        }
    }
}
