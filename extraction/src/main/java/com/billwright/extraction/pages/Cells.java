package com.billwright.extraction.pages;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts a page into lines and these into cells.
final class Cells {

    private Cells() {}

    /// Top to bottom, each line from left to right.
    static List<Cell> of(TextPage page) {
        List<Word> words = new ArrayList<>(page.words());
        words.sort(Comparator.comparingDouble(w -> w.box().centreY()));
        List<Cell> cells = new ArrayList<>();
        List<Word> row = new ArrayList<>();
        int rows = 0;
        for (Word word : words) {
            if (!row.isEmpty() && !beside(row, word)) {
                cut(page, row, rows++, cells);
                row.clear();
            }
            row.add(word);
        }
        if (!row.isEmpty()) {
            cut(page, row, rows, cells);
        }
        return cells;
    }

    private static boolean beside(List<Word> row, Word word) {
        Box last = row.getLast().box();
        double step = word.box().centreY() - last.centreY();
        double whole = word.box().centreY() - row.getFirst().box().centreY();
        double height = Math.max(0.004, Math.min(last.height(), word.box().height()));
        return step < 0.5 * height && whole < height;
    }

    private static void cut(TextPage page, List<Word> row, int index, List<Cell> cells) {
        row.sort(Comparator.comparingDouble(w -> w.box().x0()));
        List<Word> cell = new ArrayList<>();
        for (Word word : row) {
            if (!cell.isEmpty() && apart(page, cell.getLast(), word)) {
                cells.add(cell(page, cell, index));
                cell.clear();
            }
            cell.add(word);
        }
        cells.add(cell(page, cell, index));
    }

    private static boolean apart(TextPage page, Word left, Word right) {
        double gap = (right.box().x0() - left.box().x1()) * page.widthPoints();
        double size = Math.max(4, Math.min(size(page, left), size(page, right)));
        double letter = left.box().width() * page.widthPoints() / left.text().length();
        return gap > Math.max(0.9 * size, 1.5 * letter);
    }

    private static Cell cell(TextPage page, List<Word> words, int row) {
        StringBuilder text = new StringBuilder();
        Box box = words.getFirst().box();
        double size = 0;
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
            box = box.union(word.box());
            size = Math.max(size, size(page, word));
        }
        return new Cell(row, text.toString(), Text.tokens(text.toString()), box, size);
    }

    private static double size(TextPage page, Word word) {
        return word.fontSize() > 0 ? word.fontSize() : word.box().height() * page.heightPoints();
    }
}
