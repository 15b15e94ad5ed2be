package com.billwright.extraction.candidate;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A page's words as lines and cells. Lines follow their words one by one, so a page scanned askew
/// keeps them.
///
/// @param lines top to bottom
/// @param cellOf for each word of the page the cell that it is in
public record Lines(TextPage page, List<Line> lines, List<Cell> cellOf) {

    /// Gaps wider than this many times the type size part two cells.
    private static final double CELL_GAP = 0.85;

    public static Lines of(TextPage page) {
        List<List<Integer>> rows = rows(page.words());
        rows.sort(Comparator.comparingDouble(row -> box(page, row).centreY()));
        List<Line> lines = new ArrayList<>(rows.size());
        Cell[] cellOf = new Cell[page.words().size()];
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = cells(page, rows.get(i), i);
            cells.forEach(c -> c.words().forEach(w -> cellOf[w] = c));
            lines.add(line(page, i, cells));
        }
        return new Lines(page, List.copyOf(lines), List.of(cellOf));
    }

    Word word(int index) {
        return page.words().get(index);
    }

    /// These words with a blank between them.
    public String text(List<Integer> words) {
        return words.stream().map(this::word).map(Word::text).collect(Collectors.joining(" "));
    }

    Line lineOf(int word) {
        return lines.get(cellOf.get(word).line());
    }

    /// Type size of a word in points, from its box where the reader did not say.
    double size(int word) {
        return size(page, word);
    }

    /// The cell of the next line (or the one after it, where a line of another column lies between)
    /// that continues this one's column: close below, its left edges or centres aligned.
    Optional<Cell> below(Cell cell) {
        double height = Math.max(cell.box().height(), 0.004);
        for (int i = cell.line() + 1; i < lines.size() && i <= cell.line() + 3; i++) {
            for (Cell next : lines.get(i).cells()) {
                boolean near = next.box().y0() - cell.box().y1() < 1.3 * height;
                boolean lower = next.box().centreY() > cell.box().y1() - 0.2 * height;
                boolean aligned =
                        Math.abs(next.box().x0() - cell.box().x0()) < 0.015
                                || Math.abs(next.box().centreX() - cell.box().centreX()) < 0.025;
                if (near && lower && aligned) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    static Box box(TextPage page, List<Integer> words) {
        Box box = page.words().get(words.getFirst()).box();
        for (int w : words) {
            box = box.union(page.words().get(w).box());
        }
        return box;
    }

    private static double size(TextPage page, int word) {
        Word w = page.words().get(word);
        return w.fontSize() > 0 ? w.fontSize() : w.box().height() * page.heightPoints();
    }

    private static List<List<Integer>> rows(List<Word> words) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> words.get(i).box().x0()));
        List<List<Integer>> rows = new ArrayList<>();
        for (int i : order) {
            List<Integer> best = null;
            double most = -1;
            for (List<Integer> row : rows) {
                Word last = words.get(row.getLast());
                // A speck within a word's height shares all of its own, and yet is no better
                // neighbour.
                double shared = shared(last, words.get(i));
                if (shared > most && overlap(last, words.get(i)) > 0.5) {
                    most = shared;
                    best = row;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                rows.add(best);
            }
            best.add(i);
        }
        return rows;
    }

    /// How much of the lower word's height both share; nothing when their sizes are too different to
    /// be one line (a heading beside small print), unless one is a mere dash or dot.
    private static double overlap(Word a, Word b) {
        double shared = shared(a, b);
        double low = Math.min(a.box().height(), b.box().height());
        double high = Math.max(a.box().height(), b.box().height());
        if (shared < 0 || high <= 0) {
            return 0;
        }
        boolean punctuation = !hasLetterOrDigit(a.text()) || !hasLetterOrDigit(b.text());
        if (low < 0.4 * high && !punctuation) {
            return 0;
        }
        return low <= 0 ? 1 : shared / low;
    }

    /// Height that both have, below 0 when one is above the other.
    private static double shared(Word a, Word b) {
        return Math.min(a.box().y1(), b.box().y1()) - Math.max(a.box().y0(), b.box().y0());
    }

    private static boolean hasLetterOrDigit(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static List<Cell> cells(TextPage page, List<Integer> row, int line) {
        List<Cell> cells = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        for (int w : row) {
            if (!current.isEmpty() && columnsMeet(page, current.getLast(), w)) {
                cells.add(new Cell(line, List.copyOf(current), box(page, current)));
                current.clear();
            }
            current.add(w);
        }
        cells.add(new Cell(line, List.copyOf(current), box(page, current)));
        return List.copyOf(cells);
    }

    private static boolean columnsMeet(TextPage page, int left, int right) {
        double gap = page.words().get(right).box().x0() - page.words().get(left).box().x1();
        double size = Math.max(4, Math.min(size(page, left), size(page, right)));
        // Widely set letters have wide blanks between words too.
        double letter = Math.max(letter(page, left), letter(page, right));
        return gap * page.widthPoints() > Math.max(CELL_GAP * size, 1.3 * letter);
    }

    /// Mean width of a word's letters in points.
    private static double letter(TextPage page, int word) {
        Word w = page.words().get(word);
        return w.box().width() * page.widthPoints() / w.text().length();
    }

    private static Line line(TextPage page, int index, List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        List<Integer> wordAt = new ArrayList<>();
        Box box = cells.getFirst().box();
        for (Cell cell : cells) {
            box = box.union(cell.box());
            for (int w : cell.words()) {
                if (!text.isEmpty()) {
                    text.append(w == cell.words().getFirst() ? '\t' : ' ');
                    wordAt.add(-1);
                }
                String word = page.words().get(w).text();
                text.append(word);
                for (int i = 0; i < word.length(); i++) {
                    wordAt.add(w);
                }
            }
        }
        return new Line(
                index,
                cells,
                text.toString(),
                wordAt.stream().mapToInt(Integer::intValue).toArray(),
                box);
    }

    /// The line below in the column; on a receipt, where nothing stands beside either line, also one
    /// further down or less well aligned.
    Optional<Cell> next(Cell cell) {
        Optional<Cell> below = below(cell);
        if (below.isPresent()
                || cell.line() + 1 >= lines.size()
                || lines.get(cell.line()).cells().size() > 1) {
            return below;
        }
        List<Cell> beneath = lines.get(cell.line() + 1).cells();
        Cell only = beneath.getFirst();
        double overlap =
                Math.min(only.box().x1(), cell.box().x1())
                        - Math.max(only.box().x0(), cell.box().x0());
        boolean near =
                only.box().y0() - cell.box().y1()
                        < 2 * Math.max(only.box().height(), cell.box().height());
        return beneath.size() == 1
                        && near
                        && overlap > 0.5 * Math.min(only.box().width(), cell.box().width())
                ? Optional.of(only)
                : Optional.empty();
    }
}
