package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/// Recognises one page, piece by piece, in the language that fits it.
final class PageReader {

    /// A sample read with less confidence than this may stand upside down.
    private static final double DOUBTFUL = 0.75;

    /// With less than this, a second look at a larger picture is worth its time.
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
        if (hard) {
            upright = upright.finer();
            layout = Layout.of(upright);
        }
        List<OcrWord> words = words(layout, fit, upright.scale());
        if (hard) {
            Recognizer engine = engines.of(fit.language());
            List<OcrWord> whole = engine.readPage(layout.white(), deadline);
            words = Surer.of(kept(whole, upright.scale()), words);
        }
        return new Recognised(words, upright.level(), pixelsPerInch);
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
