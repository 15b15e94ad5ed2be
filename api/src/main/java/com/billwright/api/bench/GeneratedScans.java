package com.billwright.api.bench;

import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.InvoiceGenerator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Made-up bills in English, printed and scanned level, one and two degrees askew and on bad machines:
/// their text layers tell every word.
final class GeneratedScans {

    static final int DPI = 200;

    private static final int[] DEGREES = {0, 1, 2};
    private static final int BILLS = 5;

    private GeneratedScans() {}

    static List<Raster> draw() throws IOException {
        List<Raster> rasters = new ArrayList<>();
        long vendor = 40_000;
        for (int bills = 0; bills < BILLS; vendor++) {
            GeneratedInvoice bill = InvoiceGenerator.vendor(vendor).invoice(1);
            if (bill.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                List<String> words = words(bill.pdf());
                for (int degrees : DEGREES) {
                    GeneratedInvoice scan = bill.asScan(degrees, vendor + degrees);
                    rasters.add(new Raster(firstPage(scan.pdf()), DPI, words));
                }
                rasters.add(new Raster(firstPage(bill.asWornScan(vendor).pdf()), DPI, words));
                bills++;
            }
        }
        return rasters;
    }

    private static List<String> words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            return ValueWords.of(first.getText(document));
        }
    }

    private static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }
}
