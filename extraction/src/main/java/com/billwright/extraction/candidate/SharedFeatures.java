package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A candidate's words, place and surroundings as features; `ValueFeatures` adds what its value says.
final class SharedFeatures {

    private final Map<Integer, PageView> views;
    private final int lastPage;
    private final String layout;
    private final Map<FieldType, Integer> counts = new EnumMap<>(FieldType.class);

    private SharedFeatures(
            Map<Integer, PageView> views, List<Candidate> candidates, String layout) {
        this.views = views;
        this.layout = layout;
        this.lastPage = views.keySet().stream().mapToInt(Integer::intValue).max().orElse(1);
        candidates.forEach(c -> counts.merge(c.type(), 1, Integer::sum));
    }

    static List<FeatureVector> of(
            Map<Integer, PageView> views,
            List<Candidate> candidates,
            List<Surroundings> surroundings,
            Locale locale,
            String layout) {
        SharedFeatures features = new SharedFeatures(views, candidates, layout);
        ValueFeatures values = new ValueFeatures(candidates, locale);
        List<FeatureVector> vectors = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            PageView view = Objects.requireNonNull(views.get(c.page()));
            FeatureSink sink = new FeatureSink(c.type());
            sink.add("bias");
            features.words(c, view, sink);
            features.around(c, view, surroundings.get(i), sink);
            features.place(c, view, surroundings.get(i), sink);
            values.add(c, view, sink);
            features.layout(c, surroundings.get(i), sink);
            vectors.add(sink.vector());
        }
        return vectors;
    }

    private void words(Candidate c, PageView view, FeatureSink sink) {
        String shape = Token.shape(c.raw());
        sink.add("shape", Token.collapsed(shape));
        if (shape.length() <= 20) {
            sink.add("fullshape", shape);
        }
        int size = c.words().size();
        sink.add("words", Math.min(size, 12));
        sink.add("length", Math.min(c.raw().length(), 40) / 2);
        for (int i = 0; i < Math.min(size, 8); i++) {
            sink.add("own", view.tokens().get(c.words().get(i)));
        }
        sink.add("first", view.tokens().get(c.words().getFirst()));
        sink.add("last", view.tokens().get(c.words().getLast()));
        int digits = (int) c.raw().chars().filter(Character::isDigit).count();
        int letters = (int) c.raw().chars().filter(Character::isLetter).count();
        sink.add("digits", Math.min(digits, 20));
        sink.add("letters", Math.min(letters, 30) / 2);
        sink.when(letters > 0 && c.raw().equals(c.raw().toUpperCase(Locale.ROOT)), "capitals");
        if (c.type() == FieldType.IDENTIFIER && c.raw().length() >= 3) {
            sink.add("prefix2", c.raw().substring(0, 2));
            sink.add("prefix3", c.raw().substring(0, 3));
        }
        String value = c.value().normalised();
        sink.when(value.length() < c.raw().length(), "trimmed");
    }

    private void around(Candidate c, PageView view, Surroundings s, FeatureSink sink) {
        List<Integer> left = view.left(c, 3);
        labels("l", s.left(), sink);
        labels("a", s.above(), sink);
        if (!left.isEmpty()) {
            Word nearest = view.lines().word(left.getFirst());
            Word own = view.lines().word(view.firstWord(c));
            double gap = own.box().x0() - nearest.box().x1();
            int bucket = gap < 0.008 ? 0 : gap < 0.03 ? 1 : gap < 0.1 ? 2 : gap < 0.25 ? 3 : 4;
            sink.add("gap", bucket);
            sink.add("l0gap", s.left().getFirst() + bucket);
            sink.when(nearest.text().endsWith(":"), "colon");
            sink.when(nearest.text().endsWith("#"), "hash");
        } else {
            sink.add("nothing left");
        }
        List<Integer> above = view.above(c, 1);
        if (!above.isEmpty()) {
            double gap = c.box().y0() - view.lines().word(above.getFirst()).box().y1();
            int bucket = gap < 0.006 ? 0 : gap < 0.02 ? 1 : gap < 0.05 ? 2 : 3;
            sink.add("vgap", bucket);
            sink.add("a0gap", s.above().getFirst() + bucket);
            sink.when(view.lines().word(above.getFirst()).text().endsWith(":"), "colon above");
        } else {
            sink.add("nothing above");
        }
        for (int w : view.below(c, 3)) {
            sink.add("below", view.tokens().get(w));
        }
        Line line = view.firstLine(c);
        Cell row = line.cells().getFirst();
        for (int i = 0; i < Math.min(4, row.words().size()); i++) {
            if (!c.words().contains(row.words().get(i))) {
                sink.add("row", view.tokens().get(row.words().get(i)));
            }
        }
        right(c, view, line, sink);
    }

    private static void right(Candidate c, PageView view, Line line, FeatureSink sink) {
        for (Cell cell : line.cells()) {
            for (int w : cell.words()) {
                if (view.lines().word(w).box().x0() >= c.box().x1() - 0.001
                        && !c.words().contains(w)) {
                    String token = view.tokens().get(w);
                    sink.add("right", token.isEmpty() ? view.lines().word(w).text() : token);
                    return;
                }
            }
        }
        sink.add("nothing right");
    }

    private static void labels(String side, List<String> tokens, FeatureSink sink) {
        for (int i = 0; i < tokens.size(); i++) {
            sink.add(side + i, tokens.get(i));
            sink.add(side + "any", tokens.get(i));
        }
        if (tokens.size() >= 2) {
            sink.add(side + "01", tokens.get(1) + ' ' + tokens.get(0));
        }
        if (tokens.size() >= 3) {
            sink.add(side + "012", tokens.get(2) + ' ' + tokens.get(1) + ' ' + tokens.get(0));
        }
    }

    private void place(Candidate c, PageView view, Surroundings s, FeatureSink sink) {
        Box box = c.box();
        int column = bucket(box.centreX(), 4);
        sink.add("zone", column * 10 + bucket(box.centreY(), 6));
        sink.add("x", bucket(box.x0(), 10));
        sink.add("right edge", bucket(box.x1(), 10));
        sink.add("y", bucket(box.centreY(), 14));
        sink.when(c.page() == 1, "first page");
        sink.when(c.page() == lastPage && lastPage > 1, "last page");
        sink.add("rank", Math.min(s.rank(), 12));
        int fromEnd = counts.getOrDefault(c.type(), 0) - 1 - s.rank();
        sink.add("rank from end", Math.min(fromEnd, 12));
        double size = view.lines().size(view.firstWord(c));
        double ratio = size / Math.max(view.medianSize(), 1);
        sink.add(
                "size",
                ratio < 0.85 ? 0 : ratio < 1.1 ? 1 : ratio < 1.35 ? 2 : ratio < 1.8 ? 3 : 4);
        sink.when(size > 0.97 * view.largestSize() && ratio > 1.1, "largest type");
        Cell cell = view.firstCell(c);
        int line = cell.line();
        sink.add("line", Math.min(line, 8));
        sink.add("line from end", Math.min(view.lines().lines().size() - 1 - view.lastLine(c), 8));
        sink.add("lines", view.lastLine(c) - line);
        boolean starts = cell.words().getFirst() == view.firstWord(c);
        boolean ends = c.words().contains(cell.words().getLast());
        sink.add("in cell", (starts ? 1 : 0) + (ends ? 2 : 0));
        sink.add("cells", Math.min(view.lines().lines().get(line).cells().size(), 5));
        sink.when(view.contact()[line], "contact line");
        boolean soon = false;
        for (int i = line + 1; i <= Math.min(line + 4, view.contact().length - 1); i++) {
            soon |= view.contact()[i];
        }
        sink.when(soon, "contact soon");
        boolean ocr = view.lines().page().reading() == Reading.OCR;
        sink.when(ocr && c.confidence() < 0.7, "hardly read");
    }

    private void layout(Candidate c, Surroundings s, FeatureSink sink) {
        if (layout.isEmpty()) {
            return;
        }
        sink.ofLayout(layout, "l0", s.left().isEmpty() ? "" : s.left().getFirst());
        sink.ofLayout(layout, "a0", s.above().isEmpty() ? "" : s.above().getFirst());
        sink.ofLayout(layout, "shape", Token.collapsed(s.shape()));
        sink.ofLayout(layout, "rank", Integer.toString(Math.min(s.rank(), 30)));
        sink.ofLayout(layout, "x", Integer.toString(bucket(c.box().x0(), 40)));
        sink.ofLayout(layout, "y", Integer.toString(bucket(c.box().centreY(), 20)));
    }

    private static int bucket(double fraction, int buckets) {
        return (int) Math.max(0, Math.min(buckets - 1, fraction * buckets));
    }
}
