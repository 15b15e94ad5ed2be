package com.billwright.extraction.ocr;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Recognises words in images of pages, by as many threads at once as ask; each has an engine of its
/// own, which is kept for the next page.
public final class Ocr implements AutoCloseable {

    private final ConcurrentLinkedDeque<Recognizer> idle = new ConcurrentLinkedDeque<>();
    private final Optional<TessdataFolder> configured;

    /// @param tessdata a folder of `*.traineddata` files, all of which are used; without it English
    /// @throws IllegalArgumentException when the folder holds no language
    public Ocr(Optional<Path> tessdata) {
        this.configured = tessdata.map(TessdataFolder::in);
    }

    /// The words of a page's picture, which may lie askew.
    ///
    /// @throws OcrTimeout when it takes longer than `within`
    public Recognised recognise(BufferedImage page, double pixelsPerInch, Duration within)
            throws OcrTimeout {
        long end = System.nanoTime() + within.toNanos();
        GreyImage grey = GreyImage.of(page);
        if (grey.plain()) {
            return new Recognised(List.of(), page, pixelsPerInch);
        }
        double degrees = Skew.clockwiseDegrees(grey);
        BufferedImage level = degrees == 0 ? page : Level.turned(page, degrees);
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative()) {
            throw new OcrTimeout();
        }
        GreyImage upright = degrees == 0 ? grey : GreyImage.of(level);
        int dpi = (int) Math.round(pixelsPerInch);
        return new Recognised(read(upright, dpi, left), level, pixelsPerInch);
    }

    /// The words of an image whose lines lie level, in Tesseract's order.
    ///
    /// @param dpi pixels per inch of the image
    /// @throws OcrTimeout when it takes longer than `within`
    public List<OcrWord> read(GreyImage image, int dpi, Duration within) throws OcrTimeout {
        Recognizer recognizer = Optional.ofNullable(idle.pollFirst()).orElseGet(this::recognizer);
        try {
            return recognizer.read(image, dpi, within);
        } finally {
            idle.addFirst(recognizer);
        }
    }

    private Recognizer recognizer() {
        return new Recognizer(configured.orElseGet(TessdataFolder::english));
    }

    /// Frees the idle engines' memory, about 50 MB each.
    @Override
    public void close() {
        for (Recognizer next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            next.close();
        }
    }
}
