package com.billwright.extraction.text;

/// Tells where a word ends by how far the next glyph stands from it.
final class WordGaps {

    /// From here on a gap (in em) parts two words, whatever the font.
    private static final double WORD_GAP = 0.28;

    private static final double KERNING = 0.115;
    private static final double BACKWARD_GAP = -0.8;
    static final double LINE_RISE = 0.5;

    private WordGaps() {}

    static boolean parted(GlyphRun run, Glyph next) {
        double gap = run.last().gapTo(next);
        return gap > of(run, next) || gap < BACKWARD_GAP || run.last().riseTo(next) > LINE_RISE;
    }

    /// The narrowest gap that parts, in em: half a blank, or less in narrow type, but never the gap
    /// of a careless kerning.
    static double of(GlyphRun run, Glyph next) {
        double size = run.last().size();
        double narrow = size == 0 ? WORD_GAP : 0.3 * run.averageWidth() / size;
        double blank = (run.last().blank() + next.blank()) / 2;
        double kerning = Math.min(KERNING, 0.45 * blank);
        return Math.min(WORD_GAP, Math.min(0.5 * blank, Math.max(narrow, kerning)));
    }
}
