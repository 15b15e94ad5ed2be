package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import java.awt.Color;

/// A vendor's colours and type.
record Look(Face face, Color main, Color soft) {

    static final Color INK = new Color(0x20262d);
    static final Color GREY = new Color(0x66707a);
    static final Color HAIRLINE = new Color(0xc9d0d6);

    static Look of(Face face, int main, int soft) {
        return new Look(face, new Color(main), new Color(soft));
    }

    Canvas text(Canvas c, double size) {
        return c.face(face).ink(INK).plain(size);
    }

    Canvas bold(Canvas c, double size) {
        return c.face(face).ink(INK).bold(size);
    }

    Canvas grey(Canvas c, double size) {
        return c.face(face).ink(GREY).plain(size);
    }

    Canvas coloured(Canvas c, double size) {
        return c.face(face).ink(main).bold(size);
    }
}
