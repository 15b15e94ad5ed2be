package com.billwright.extraction.ocr;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Recognises words in pictures of pages, by as many threads at once as ask; each has engines of its
/// own, which are kept for the next page.
///
/// A page may lie askew or on its side; it may be a scan or a photograph.
public final class Ocr implements AutoCloseable {

    private final Optional<TessdataFolder> configured;
    private Optional<Engines> engines = Optional.empty();

    /// @param tessdata a folder of `*.traineddata` files, of which each page gets the one that suits
    ///     it; without it English
    /// @throws IllegalArgumentException when the folder holds no language
    public Ocr(Optional<Path> tessdata) {
        this.configured = tessdata.map(TessdataFolder::in);
    }

    /// The words of a page's picture.
    ///
    /// @param pixelsPerInch of the picture; for a photograph a guess will do
    /// @throws OcrTimeout when it takes longer than `within`
    public Recognised recognise(BufferedImage page, double pixelsPerInch, Duration within)
            throws OcrTimeout {
        Deadline deadline = Deadline.in(within);
        GreyImage grey = GreyImage.of(page);
        if (grey.plain()) {
            return new Recognised(List.of(), page, pixelsPerInch);
        }
        Upright upright = Upright.of(page, grey, pixelsPerInch);
        deadline.check();
        try (Engines.Lent lent = engines().lend()) {
            return new PageReader(lent, engines().languages(), deadline)
                    .read(upright, pixelsPerInch);
        }
    }

    /// English is unpacked only when it is needed.
    private synchronized Engines engines() {
        Engines made =
                engines.orElseGet(() -> new Engines(configured.orElseGet(TessdataFolder::english)));
        engines = Optional.of(made);
        return made;
    }

    /// Frees the idle engines' memory, about 50 MB each.
    @Override
    public synchronized void close() {
        engines.ifPresent(Engines::close);
    }
}
