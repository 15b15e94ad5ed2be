package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/// Recognises one page, piece by piece, in the language that fits it.
final class PageReader {

    /// A sample read with less confidence than this may stand upside down.
    private static final double DOUBTFUL = 0.75;

    /// With less than this, further looks at larger pictures of the page are worth their time.
    private static final double HARD = 0.7;

    private static final double HARD_WHEN_COARSE = 0.84;

    private static final double CLEARLY = 0.1;

    /// What specks and ends of strokes are taken for.
    private static final String STRAY = "|.,'`_~’‘“”°";

    private final Engines.Lent engines;
    private final List<String> languages;
    private final Deadline deadline;

    PageReader(Engines.Lent engines, List<String> languages, Deadline deadline) {
        this.engines = engines;
        this.languages = languages;
        this.deadline = deadline;
    }

    private record Fit(String language, Sample.Answer answer) {

        double confidence() {
            return answer.confidence();
        }
    }

    Recognised read(Upright page, double pixelsPerInch) throws OcrTimeout {
        Layout layout = Layout.of(page);
        deadline.check();
        Sample sample = Sample.of(layout);
        Fit fit = fit(sample);
        Upright upright = page;
        if (fit.confidence() < DOUBTFUL && !sample.crops().isEmpty()) {
            Fit turned = fit(sample.upsideDown());
            if (turned.confidence() > fit.confidence() + CLEARLY) {
                upright = page.upsideDown();
                layout = Layout.of(upright);
                fit = turned;
            }
        }
        boolean hard = fit.confidence() < (page.coarse() ? HARD_WHEN_COARSE : HARD);
        if (!hard) {
            List<OcrWord> words = words(layout, fit, upright.scale());
            return new Recognised(Fragments.dropped(words), upright.level(), pixelsPerInch);
        }
        Upright finer = upright.finer();
        List<OcrWord> words = hardWords(layout, upright, finer, fit);
        return new Recognised(Fragments.dropped(words), finer.level(), pixelsPerInch);
    }

    /// A coarse picture's letters differ more from one reading to another than a scan's, of which
    /// whole tables get lost in a block.
    ///
    /// @param usual the page as a good scan would be read
    private List<OcrWord> hardWords(Layout usual, Upright upright, Upright finer, Fit fit)
            throws OcrTimeout {
        int left = deadline.milliseconds();
        Recognizer engine = engines.of(fit.language());
        Layout large = Layout.of(finer);
        List<OcrWord> whole =
                upright.coarse()
                        ? kept(engine.readBlock(usual.white(), deadline), upright.scale())
                        : kept(engine.readPage(large.white(), deadline), finer.scale());
        List<OcrWord> words = Surer.of(whole, words(large, fit, finer.scale()));
        int taken = left - deadline.milliseconds();
        if (!upright.coarse() || deadline.milliseconds() < taken) {
            return words; // late on a busy machine: rather less well than not at all
        }
        GreyImage contrast = Contrast.raised(large.white());
        return Likelier.of(words, kept(engine.readPage(contrast, deadline), finer.scale()));
    }

    private Fit fit(Sample sample) throws OcrTimeout {
        String first = languages.getFirst();
        Fit best = new Fit(first, sample.read(engines.of(first), deadline));
        for (String language : languages.subList(1, languages.size())) {
            Fit other = new Fit(language, sample.read(engines.of(language), deadline));
            best = other.confidence() > best.confidence() ? other : best;
        }
        return best;
    }

    private List<OcrWord> words(Layout layout, Fit fit, double scale) throws OcrTimeout {
        Recognizer engine = engines.of(fit.language());
        List<OcrWord> words = new ArrayList<>();
        int line = 0;
        for (Piece piece : layout.pieces()) {
            Crop crop = layout.crop(piece);
            line++;
            // The sample's pieces need no second look; those of a turned sample are others.
            List<OcrWord> found = fit.answer().words().get(piece);
            if (found == null) {
                found = engine.read(crop.image(), deadline);
            }
            words.addAll(kept(crop.onPage(found, line), scale));
        }
        return words;
    }

    /// In pixels of the page's picture, without what is no word.
    private static List<OcrWord> kept(List<OcrWord> found, double scale) {
        return found.stream()
                .filter(word -> !stray(word.text()))
                .map(word -> word.scaled(1 / scale))
                .toList();
    }

    private static boolean stray(String text) {
        return text.chars().allMatch(c -> STRAY.indexOf(c) >= 0);
    }
}
