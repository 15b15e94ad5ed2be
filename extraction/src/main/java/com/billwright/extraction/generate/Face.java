package com.billwright.extraction.generate;

import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A family of the fonts that every PDF reader has.
public enum Face {
    SANS(FontName.HELVETICA, FontName.HELVETICA_BOLD, FontName.HELVETICA_OBLIQUE),
    SERIF(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC),
    MONO(FontName.COURIER, FontName.COURIER_BOLD, FontName.COURIER_OBLIQUE);

    final FontName plain;
    final FontName bold;
    final FontName italic;

    Face(FontName plain, FontName bold, FontName italic) {
        this.plain = plain;
        this.bold = bold;
        this.italic = italic;
    }
}
