package com.billwright.extraction.generate;

/// Draws a bill. A vendor keeps its program; the bills differ in values and number of lines.
public interface LayoutProgram {

    /// Names the structure: programs of one name put the same things in the same places.
    default String name() {
        return getClass().getSimpleName();
    }

    /// Paper as it lies on the desk.
    default Paper paper() {
        return Paper.A4;
    }

    /// Paper for this bill, where its length depends on what stands on it.
    default Paper paper(WordedInvoice invoice) {
        return paper();
    }

    void draw(Canvas canvas, WordedInvoice invoice);

    /// Width and height in points.
    record Paper(float width, float height) {
        public static final Paper A4 = new Paper(595, 842);
        public static final Paper LETTER = new Paper(612, 792);
    }
}
