package com.billwright.api.bench;

import com.billwright.api.bench.Figure.Value;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What reading words off text layers costs, beside bare PDFBox over the same files.
final class DigitalBench {

    private static final int FILES = 250;
    private static final int MOST_PAGES = 600;
    private static final int WARM = 3;
    private static final int MEASURED = 4;

    private final DocumentReader reader;

    DigitalBench(DocumentReader reader) {
        this.reader = reader;
    }

    private record Digital(Path file, int pages) {}

    Figure measure(Path folder) throws IOException {
        List<Digital> files = withTextLayers(FilesIn.ending(folder, List.of(".pdf")));
        long pages = files.stream().mapToLong(Digital::pages).sum();
        if (pages == 0) {
            return new Figure(
                    List.of(
                            Value.of("pages", 0, 0),
                            Value.none("cpuMillisPerPage"),
                            Value.none("cpuRatioToStripper")),
                    "no PDF with text layers in " + folder);
        }
        long ours = 0;
        long stripper = 0;
        for (int pass = 0; pass < WARM + MEASURED; pass++) {
            long oursBefore = ours;
            long stripperBefore = stripper;
            // Each after the other on one file: what else the machine does falls on both.
            for (Digital file : files) {
                stripper += Cpu.of(() -> strip(file.file()));
                ours += Cpu.of(() -> reader.read(file.file(), Optional.empty()));
            }
            if (pass < WARM) {
                ours = oursBefore;
                stripper = stripperBefore;
            }
        }
        return new Figure(
                List.of(
                        Value.of("pages", pages, 0),
                        Value.of("cpuMillisPerPage", ours / 1e6 / pages / MEASURED, 2),
                        Value.of("cpuRatioToStripper", (double) ours / stripper, 3)),
                "");
    }

    private List<Digital> withTextLayers(List<Path> pdfs) throws IOException {
        List<Digital> files = new ArrayList<>();
        int pages = 0;
        for (Path pdf : FilesIn.sample(pdfs, FILES)) {
            if (pages < MOST_PAGES
                    && reader.read(pdf, Optional.empty()) instanceof TextRead.Words words
                    && words.text().pages().stream().allMatch(p -> p.reading() == Reading.DIGITAL)
                    && strips(pdf)) {
                files.add(new Digital(pdf, words.text().pages().size()));
                pages += words.text().pages().size();
            }
        }
        return files;
    }

    private static boolean strips(Path pdf) {
        try {
            return strip(pdf) > 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static int strip(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).length();
        }
    }
}
