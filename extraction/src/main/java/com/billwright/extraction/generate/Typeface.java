package com.billwright.extraction.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One font of a family, from the class path.
final class Typeface {

    private final String file;

    /// Parsed once by each thread: a parsed font reads on from its file while it is used.
    private final ThreadLocal<TrueTypeFont> parsed = ThreadLocal.withInitial(this::parse);

    Typeface(String file) {
        this.file = "/" + file + ".ttf";
    }

    /// The font for one document, of which only the letters in use are embedded.
    PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, parsed.get(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private TrueTypeFont parse() {
        try (InputStream bytes = Typeface.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("No font on the class path: " + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Letters stay letters: a joined “fi” is a habit of few programs that print bills.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
