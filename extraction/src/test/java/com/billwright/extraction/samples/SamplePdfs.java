package com.billwright.extraction.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// PDFs beside plain ones of one bill.
public final class SamplePdfs {

    private SamplePdfs() {}

    /// Several PDFs as they come out of a scanner's feeder: one after the other in one file.
    public static byte[] bound(List<byte[]> pdfs) {
        try (PDDocument all = new PDDocument()) {
            var merger = new PDFMergerUtility();
            for (byte[] pdf : pdfs) {
                try (PDDocument one = Loader.loadPDF(pdf)) {
                    merger.appendDocument(all, one);
                }
            }
            return bytes(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// That many blank pages.
    public static byte[] blank(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Only who knows the password can read it.
    public static byte[] protectedByPassword() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
