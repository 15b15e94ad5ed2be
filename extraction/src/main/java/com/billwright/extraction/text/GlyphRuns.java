package com.billwright.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes words of glyphs as they are drawn: first of those that follow one another, then of the
/// pieces that turn out to be neighbours.
final class GlyphRuns {

    private final PageFrame frame;
    private final List<GlyphRun> ended = new ArrayList<>();
    private @Nullable GlyphRun open;
    private boolean blank;

    GlyphRuns(PageFrame frame) {
        this.frame = frame;
    }

    void add(Glyph glyph) {
        GlyphRun run = open;
        if (glyph.text().isEmpty()) {
            return;
        }
        if (glyph.isBlank()) {
            if (run != null) {
                run.endedByBlank();
                end();
            }
            blank = true;
        } else if (run == null) {
            open = new GlyphRun(glyph, blank, frame);
            blank = false;
        } else if (WordGaps.parted(run, glyph)) {
            end();
            open = new GlyphRun(glyph, false, frame);
        } else if (!run.last().repeats(glyph)) {
            run.add(glyph, frame);
        }
    }

    private void end() {
        GlyphRun run = open;
        open = null;
        if (run != null && run.visible()) {
            ended.add(run);
        }
    }

    List<Word> words() {
        end();
        List<Word> words = new ArrayList<>();
        GlyphRun word = null;
        for (GlyphRun run : ReadingOrder.of(distinct(), r -> r.box(frame))) {
            if (word != null && word.continuedBy(run)) {
                word.joined(run);
            } else {
                if (word != null) {
                    words.add(word.word(frame));
                }
                word = run;
            }
        }
        if (word != null) {
            words.add(word.word(frame));
        }
        return words;
    }

    /// Without what was drawn twice in nearly the same place, to look bold.
    private List<GlyphRun> distinct() {
        List<GlyphRun> distinct = new ArrayList<>(ended.size());
        Set<Place> seen = new HashSet<>();
        for (GlyphRun run : ended) {
            double reach = Math.max(0.1, run.first().width() / 1.5);
            long column = Math.round(run.first().x0() / reach);
            long row = Math.round(run.first().y0() / reach);
            boolean again = false;
            for (int near = 0; near < 9; near++) {
                again |=
                        seen.contains(
                                new Place(run.text(), column + near % 3 - 1, row + near / 3 - 1));
            }
            if (!again) {
                seen.add(new Place(run.text(), column, row));
                distinct.add(run);
            }
        }
        return distinct;
    }

    private record Place(String text, long column, long row) {}
}
