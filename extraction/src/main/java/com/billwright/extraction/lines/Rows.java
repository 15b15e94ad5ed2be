package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.Cell;
import com.billwright.extraction.candidate.Line;
import com.billwright.extraction.candidate.Lines;
import com.billwright.extraction.text.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table's rows: lines whose cells stand a little higher or lower than each other are one.
final class Rows {

    /// Lines whose middles are less than this share of their height apart may be one row.
    private static final double SAME = 0.75;

    private Rows() {}

    static List<Line> of(Lines page) {
        List<Line> rows = new ArrayList<>();
        for (Line line : page.lines()) {
            if (!rows.isEmpty() && beside(rows.getLast(), line)) {
                rows.set(rows.size() - 1, joined(page, rows.getLast(), line));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static boolean beside(Line a, Line b) {
        double height = Math.min(a.box().height(), b.box().height());
        return Math.abs(a.box().centreY() - b.box().centreY()) < SAME * height
                && a.cells().stream()
                        .noneMatch(
                                c -> b.cells().stream().anyMatch(d -> overlap(c.box(), d.box())));
    }

    private static boolean overlap(Box a, Box b) {
        return a.x0() < b.x1() && b.x0() < a.x1();
    }

    private static Line joined(Lines page, Line a, Line b) {
        List<Cell> cells =
                Stream.concat(a.cells().stream(), b.cells().stream())
                        .sorted(Comparator.comparingDouble(c -> c.box().x0()))
                        .toList();
        String text =
                cells.stream()
                        .map(c ->
                                c.words().stream()
                                        .map(w -> page.word(w).text())
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\t"));
        return new Line(a.index(), cells, text, new int[0], a.box().union(b.box()));
    }
}
