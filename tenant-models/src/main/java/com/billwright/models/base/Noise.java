package com.billwright.models.base;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Makes digital words look as if read from a scan: a few characters mistaken, a few words lost, all
/// boxes a little off.
public final class Noise {

    private static final String SEEN = "0O1lI5S8BrnmceaouüöäéB6,.:-";
    private static final String TAKEN_FOR = "O0lIl S5B8mnecaouoaue8G.,;~".replace(" ", "1");
    private static final double LOST = 0.004;
    private static final double MISTAKEN = 0.004;
    private static final double OFF = 0.0012;

    private Noise() {}

    public static DocumentText on(DocumentText text, SplittableRandom random) {
        return new DocumentText(text.pages().stream().map(page -> on(page, random)).toList());
    }

    private static TextPage on(TextPage page, SplittableRandom random) {
        double dx = (random.nextDouble() - 0.5) * 0.02;
        double dy = (random.nextDouble() - 0.5) * 0.02;
        List<Word> words = new ArrayList<>();
        for (Word word : page.words()) {
            if (random.nextDouble() >= LOST) {
                words.add(on(word, dx, dy, random));
            }
        }
        return new TextPage(
                page.number(), page.widthPoints(), page.heightPoints(), Reading.OCR, words);
    }

    private static Word on(Word word, double dx, double dy, SplittableRandom random) {
        StringBuilder text = new StringBuilder(word.text());
        double confidence = 0.85 + 0.14 * random.nextDouble();
        for (int i = 0; i < text.length(); i++) {
            int at = SEEN.indexOf(text.charAt(i));
            if (random.nextDouble() < MISTAKEN && at >= 0) {
                text.setCharAt(i, TAKEN_FOR.charAt(at));
                confidence = 0.3 + 0.6 * random.nextDouble();
            }
        }
        double x = dx + OFF * (random.nextDouble() - 0.5);
        double y = dy + OFF * (random.nextDouble() - 0.5);
        Box box = word.box();
        return new Word(
                text.toString(),
                new Box(
                        clamp(box.x0() + x),
                        clamp(box.y0() + y),
                        clamp(box.x1() + x),
                        clamp(box.y1() + y)),
                confidence,
                word.fontSize() * (0.95 + 0.1 * random.nextDouble()));
    }

    private static double clamp(double fraction) {
        return Math.clamp(fraction, 0, 1);
    }
}
