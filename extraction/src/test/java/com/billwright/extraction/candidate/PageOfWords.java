package com.billwright.extraction.candidate;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.List;

/// An A4 page of ten-point type for a test, put together line by line.
public final class PageOfWords {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    private final List<Word> words = new ArrayList<>();

    public static PageOfWords aPage() {
        return new PageOfWords();
    }

    /// Words with plain blanks between them, from `x` and `y` in points.
    public PageOfWords at(double x, double y, String text) {
        double left = x;
        for (String word : text.split(" ")) {
            double right = left + 5 * word.length();
            Box box = new Box(left / WIDTH, y / HEIGHT, right / WIDTH, (y + 10) / HEIGHT);
            words.add(new Word(word, box, 1, 10));
            left = right + 3;
        }
        return this;
    }

    public TextPage page() {
        return new TextPage(1, WIDTH, HEIGHT, Reading.DIGITAL, words);
    }

    public DocumentText text() {
        return new DocumentText(List.of(page()));
    }
}
