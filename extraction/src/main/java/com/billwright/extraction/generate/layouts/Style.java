package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram.Paper;
import com.billwright.extraction.generate.Market;
import java.awt.Color;

/// What a vendor's paper looks like apart from where things stand.
///
/// @param size of running text in points
/// @param order seed for orders that the vendor keeps
record Style(
        Paper paper,
        Face face,
        double size,
        Color accent,
        double left,
        double right,
        double top,
        double leading,
        double tracking,
        boolean boldLabels,
        long order) {

    static Style draw(Market market, Dice dice) {
        var paper = market.one("paper").equals("letter") ? Paper.LETTER : Paper.A4;
        double margin = dice.between(34, 66);
        double size = dice.pick(8.0, 8.5, 9.0, 9.0, 9.5, 10.0, 10.0, 11.0);
        return new Style(
                paper,
                dice.pick(
                        Face.SANS,
                        Face.SANS,
                        Face.SANS,
                        Face.SANS,
                        Face.SERIF,
                        Face.SERIF,
                        Face.MONO,
                        Face.WIDE,
                        Face.NARROW,
                        Face.SLAB,
                        Face.NARROW_SLAB,
                        Face.TERMINAL),
                size,
                new Color(dice.pick(0x000000, 0x1f3a5f, 0x7a1f1f, 0x1d5e3a, 0x444444, 0x5a3d7a)),
                margin,
                paper.width() - margin,
                dice.between(34, 70),
                size * dice.between(1.22, 1.5),
                dice.chance(0.08) ? 0.3 : 0,
                dice.chance(0.4),
                dice.between(0, Integer.MAX_VALUE - 1));
    }

    /// The same on paper turned to lie across.
    Style across() {
        var turned = new Paper(paper.height(), paper.width());
        double margin = left;
        return new Style(
                turned,
                face,
                Math.min(size, 9),
                accent,
                margin,
                turned.width() - margin,
                top,
                leading,
                tracking,
                boldLabels,
                order);
    }

    /// Running text.
    Canvas text(Canvas c) {
        return c.face(face).ink(Color.BLACK).tracking(tracking).plain(textSize());
    }

    Canvas bold(Canvas c) {
        return text(c).bold(textSize());
    }

    Canvas label(Canvas c) {
        return boldLabels ? bold(c) : text(c);
    }

    Canvas small(Canvas c) {
        return text(c).plain(Math.max(6, textSize() - 2));
    }

    double middle() {
        return (left + right) / 2;
    }

    double bottom() {
        return paper.height() - 95;
    }

    private double textSize() {
        return face.sizeLike(size);
    }

    /// Where so much goes on: at `y`, or at the top of a new page when the rest of this one is too
    /// short.
    double room(Canvas c, double y, double height) {
        if (y + height <= bottom()) {
            return y;
        }
        c.turn();
        return top() + 10;
    }
}
