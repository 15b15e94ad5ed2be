package com.billwright.api.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Scanned pages and photographs in a folder.
final class SampledScans {

    private static final int MOST = 12;
    private static final int MOST_PDFS = 400;
    private static final int FEW_CHARACTERS = 20;
    private static final double MOST_POINTS = 1_500;

    private SampledScans() {}

    static List<Raster> in(Path folder) throws IOException {
        List<Raster> rasters = new ArrayList<>();
        List<Path> pictures = FilesIn.ending(folder, List.of(".png", ".jpg", ".jpeg"));
        for (Path file : FilesIn.sample(pictures, MOST)) {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image != null) {
                rasters.add(new Raster(image, GeneratedScans.DPI, List.of()));
            }
        }
        List<Path> pdfs = FilesIn.sample(FilesIn.ending(folder, List.of(".pdf")), MOST_PDFS);
        for (Path file : pdfs) {
            if (rasters.size() < MOST) {
                addScannedPage(file, rasters);
            }
        }
        return rasters;
    }

    /// The first page of a PDF when it has no text; a PDF that PDFBox cannot draw is none of ours.
    private static void addScannedPage(Path file, List<Raster> rasters) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            var size = document.getPage(0).getCropBox();
            if (first.getText(document).strip().length() < FEW_CHARACTERS
                    && Math.max(size.getWidth(), size.getHeight()) < MOST_POINTS) {
                BufferedImage image =
                        new PDFRenderer(document)
                                .renderImageWithDPI(0, GeneratedScans.DPI, ImageType.GRAY);
                rasters.add(new Raster(image, GeneratedScans.DPI, List.of()));
            }
        } catch (IOException | RuntimeException e) {
            return;
        }
    }
}
