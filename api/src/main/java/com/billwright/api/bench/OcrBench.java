package com.billwright.api.bench;

import com.billwright.api.bench.Figure.Value;
import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.OcrTimeout;
import com.billwright.extraction.ocr.OcrWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// What recognising scans costs and how much it finds, beside the `tesseract` command on the same
/// pictures.
final class OcrBench {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final Ocr ocr;
    private final Optional<TesseractCommand> tesseract;

    private final WordRecall ourRecall = new WordRecall();
    private final WordRecall theirRecall = new WordRecall();
    private long ours;
    private long theirs;

    OcrBench(Ocr ocr, Optional<TesseractCommand> tesseract) {
        this.ocr = ocr;
        this.tesseract = tesseract;
    }

    Figure measure(Path folder) throws IOException {
        List<Raster> generated = GeneratedScans.draw();
        List<Raster> pages =
                Stream.concat(SampledScans.in(folder).stream(), generated.stream()).toList();
        Path png = Files.createTempFile("billwright-bench", ".png");
        try {
            // The first pages load libraries, languages and fonts.
            for (Raster warm : generated.subList(0, 2)) {
                recognise(warm);
            }
            for (Raster page : pages) {
                measure(page, png);
            }
        } finally {
            Files.delete(png);
        }
        return figure(pages.size());
    }

    private void measure(Raster page, Path png) throws IOException {
        ImageIO.write(page.image(), "png", png.toFile());
        List<String> words = new ArrayList<>();
        ours += Cpu.of(() -> words.addAll(recognise(page)));
        ourRecall.add(page.words(), words);
        if (tesseract.isPresent()) {
            List<String> theirWords = new ArrayList<>();
            theirs +=
                    Cpu.of(() ->
                            theirWords.addAll(tesseract.get().words(png, page.pixelsPerInch())));
            theirRecall.add(page.words(), theirWords);
        }
    }

    private List<String> recognise(Raster page) throws IOException {
        try {
            return ValueWords.of(
                    ocr.recognise(page.image(), page.pixelsPerInch(), DEADLINE).words().stream()
                            .map(OcrWord::text)
                            .collect(Collectors.joining(" ")));
        } catch (OcrTimeout e) {
            throw new IOException("A page took longer than " + DEADLINE, e);
        }
    }

    private Figure figure(int pages) {
        boolean both = tesseract.isPresent();
        return new Figure(
                List.of(
                        Value.of("pages", pages, 0),
                        Value.of("cpuMillisPerPage", ours / 1e6 / pages, 0),
                        both
                                ? Value.of("cpuRatioToTesseract", (double) ours / theirs, 3)
                                : Value.none("cpuRatioToTesseract"),
                        Value.of("wordRecall", ourRecall.share(), 4),
                        both
                                ? Value.of("tesseractWordRecall", theirRecall.share(), 4)
                                : Value.none("tesseractWordRecall")),
                both ? "" : "the tesseract command is not installed");
    }
}
