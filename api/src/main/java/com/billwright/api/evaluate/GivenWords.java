package com.billwright.api.evaluate;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The lines of a page as a person typed them, with boxes in pixels: `{"image_size": {"width",
/// "height"}, "words": [line …], "bboxes": [[x0, y0, x1, y1] …]}`.
final class GivenWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// As if the picture had been scanned at so many pixels per inch.
    private static final double DPI = 200;

    /// A line's box is drawn around its letters, which are so much of the font's size.
    private static final double INK = 0.8;

    private GivenWords() {}

    /// @throws BadInput when the file is not of that shape
    static DocumentText read(Path file) {
        JsonNode json = json(file);
        double width = json.path("image_size").path("width").asDouble();
        double height = json.path("image_size").path("height").asDouble();
        JsonNode lines = json.path("words");
        JsonNode boxes = json.path("bboxes");
        if (width <= 0 || height <= 0 || !lines.isArray() || lines.size() != boxes.size()) {
            throw new BadInput(file + ": no image_size, or not a box for each of the words");
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = Line.of(boxes.get(i), width, height, file);
            words.addAll(line.words(lines.get(i).asText(), height));
        }
        return new DocumentText(
                List.of(new TextPage(1, width * 72 / DPI, height * 72 / DPI, Reading.OCR, words)));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new BadInput(file + " is no JSON: " + e.getMessage());
        }
    }

    /// A line's box in fractions of the page.
    private record Line(double x0, double y0, double x1, double y1) {

        static Line of(JsonNode box, double width, double height, Path file) {
            if (box.size() != 4) {
                throw new BadInput(file + ": a box has x0, y0, x1, y1");
            }
            double a = inside(box.get(0).asDouble() / width);
            double b = inside(box.get(1).asDouble() / height);
            double c = inside(box.get(2).asDouble() / width);
            double d = inside(box.get(3).asDouble() / height);
            return new Line(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d));
        }

        /// Each character is taken to be as wide as the others.
        List<Word> words(String text, double pageHeight) {
            double size = (y1 - y0) * pageHeight * 72 / DPI * INK;
            double step = (x1 - x0) / Math.max(1, text.length());
            List<Word> words = new ArrayList<>();
            int at = 0;
            for (String word : text.split("(?<=\\s)|(?=\\s)")) {
                if (!word.isBlank()) {
                    double end = Math.min(x1, x0 + (at + word.length()) * step);
                    Box box = new Box(Math.min(end, x0 + at * step), y0, end, y1);
                    words.add(new Word(word, box, 1, size));
                }
                at += word.length();
            }
            return words;
        }

        private static double inside(double fraction) {
            return Math.clamp(fraction, 0.0, 1.0);
        }
    }
}
