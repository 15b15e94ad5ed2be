package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/// Tesseract's answer as tab-separated values: level, page, block, paragraph, line, word, left, top,
/// width, height, confidence in percent, text.
final class Tsv {

    private static final int LINE = 4;
    private static final int WORD = 5;

    private Tsv() {}

    static List<OcrWord> words(String tsv) {
        List<OcrWord> words = new ArrayList<>();
        int line = 0;
        for (String row : tsv.split("\n", -1)) {
            String[] cells = row.split("\t", 12);
            if (cells.length < 12) {
                continue;
            }
            int level = Integer.parseInt(cells[0]);
            if (level == LINE) {
                line++;
            } else if (level == WORD && !cells[11].isBlank()) {
                int left = Integer.parseInt(cells[6]);
                int top = Integer.parseInt(cells[7]);
                words.add(
                        new OcrWord(
                                cells[11].strip(),
                                line,
                                left,
                                top,
                                left + Integer.parseInt(cells[8]),
                                top + Integer.parseInt(cells[9]),
                                Math.clamp(Double.parseDouble(cells[10]) / 100, 0.0, 1.0)));
            }
        }
        return words;
    }
}
