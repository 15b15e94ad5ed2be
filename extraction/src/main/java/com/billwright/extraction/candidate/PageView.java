package com.billwright.extraction.candidate;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.TextPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A page with what all its candidates' features need, worked out once.
///
/// @param tokens for each word its `Token`
/// @param medianSize the usual type size in points
/// @param largestSize the largest type size in points
/// @param contact for each line whether it holds an e-mail or web address or a telephone number
/// @param domains the page's e-mail and web addresses in one text, lower case
/// @param mentions how often the page says a word, web addresses taken apart
record PageView(
        Lines lines,
        List<String> tokens,
        double medianSize,
        double largestSize,
        boolean[] contact,
        String domains,
        Map<String, Integer> mentions) {

    static PageView of(TextPage page) {
        Lines lines = Lines.of(page);
        List<String> tokens = page.words().stream().map(w -> Token.of(w.text())).toList();
        double[] sizes = new double[page.words().size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = lines.size(i);
        }
        java.util.Arrays.sort(sizes);
        boolean[] contact = new boolean[lines.lines().size()];
        StringBuilder domains = new StringBuilder();
        for (Line line : lines.lines()) {
            String text = line.text().toLowerCase(java.util.Locale.ROOT);
            contact[line.index()] =
                    text.contains("@")
                            || text.contains("www.")
                            || text.contains("tel")
                            || text.contains("phone");
            for (String word : text.split("\\s")) {
                if (word.contains("@") || word.contains("www.")) {
                    domains.append(word).append(' ');
                }
            }
        }
        Map<String, Integer> mentions = new HashMap<>();
        page.words().stream()
                .flatMap(w -> ValueWords.of(w.text()).stream())
                .forEach(w -> mentions.merge(w, 1, Integer::sum));
        return new PageView(
                lines,
                tokens,
                sizes.length == 0 ? 1 : sizes[sizes.length / 2],
                sizes.length == 0 ? 1 : sizes[sizes.length - 1],
                contact,
                domains.toString(),
                mentions);
    }

    Line firstLine(Candidate candidate) {
        return lines.lines().get(firstCell(candidate).line());
    }

    Cell firstCell(Candidate candidate) {
        return lines.cellOf().get(firstWord(candidate));
    }

    /// The candidate's topmost word, of those the leftmost.
    int firstWord(Candidate candidate) {
        int best = candidate.words().getFirst();
        for (int w : candidate.words()) {
            Cell a = lines.cellOf().get(w);
            Cell b = lines.cellOf().get(best);
            if (a.line() < b.line()
                    || (a.line() == b.line()
                            && lines.word(w).box().x0() < lines.word(best).box().x0())) {
                best = w;
            }
        }
        return best;
    }

    /// Words on the candidate's left on its line, nearest first, at most `most`, punctuation left out.
    List<Integer> left(Candidate candidate, int most) {
        Line line = firstLine(candidate);
        double x = lines.word(firstWord(candidate)).box().x0();
        List<Integer> left = new ArrayList<>(most);
        for (int i = line.cells().size() - 1; i >= 0; i--) {
            List<Integer> words = line.cells().get(i).words();
            for (int j = words.size() - 1; j >= 0 && left.size() < most; j--) {
                int w = words.get(j);
                boolean before = lines.word(w).box().x0() < x && !candidate.words().contains(w);
                if (before && !tokens.get(w).isEmpty()) {
                    left.add(w);
                }
            }
        }
        return left;
    }

    /// Words above the candidate in its column, nearest line first and each line from the left, at
    /// most `most`.
    List<Integer> above(Candidate candidate, int most) {
        return vertical(candidate, most, -1);
    }

    /// As `above`, downwards.
    List<Integer> below(Candidate candidate, int most) {
        return vertical(candidate, most, 1);
    }

    private List<Integer> vertical(Candidate candidate, int most, int step) {
        Box box = candidate.box();
        List<Integer> found = new ArrayList<>(most);
        int from = step < 0 ? firstCell(candidate).line() : lastLine(candidate);
        for (int i = from + step, seen = 0;
                i >= 0 && i < lines.lines().size() && seen < 9;
                i += step, seen++) {
            Line line = lines.lines().get(i);
            double distance = step < 0 ? box.y0() - line.box().y1() : line.box().y0() - box.y1();
            if (distance > 0.15 || found.size() >= most) {
                break;
            }
            for (Cell cell : line.cells()) {
                if (cell.box().x0() > box.x1() || cell.box().x1() < box.x0()) {
                    continue;
                }
                for (int w : cell.words()) {
                    if (found.size() < most
                            && !tokens.get(w).isEmpty()
                            && nearColumn(w, box, cell)) {
                        found.add(w);
                    }
                }
            }
        }
        return found;
    }

    /// In a wide cell (a sentence) only the words right above count, in a narrow one all.
    private boolean nearColumn(int word, Box box, Cell cell) {
        Box w = lines.word(word).box();
        return cell.box().width() < 0.3 || (w.x1() > box.x0() - 0.02 && w.x0() < box.x1() + 0.02);
    }

    int lastLine(Candidate candidate) {
        return lastCell(candidate).line();
    }

    /// The cell on its lowest line.
    Cell lastCell(Candidate candidate) {
        Cell last = firstCell(candidate);
        for (int w : candidate.words()) {
            Cell cell = lines.cellOf().get(w);
            last = cell.line() > last.line() ? cell : last;
        }
        return last;
    }
}
