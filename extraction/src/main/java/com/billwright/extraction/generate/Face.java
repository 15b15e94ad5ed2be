package com.billwright.extraction.generate;

/// A family of fonts to print a bill in. Liberation's three are as wide as Arial, Times New Roman and
/// Courier New; DejaVu's are wider, or narrower and taller. All are embedded in what is printed: how a
/// page looks must not depend on the fonts of the machine that draws it.
public enum Face {
    SANS("liberation/LiberationSans", "-Regular", "-Bold", "-Italic", 1),
    SERIF("liberation/LiberationSerif", "-Regular", "-Bold", "-Italic", 1),
    MONO("liberation/LiberationMono", "-Regular", "-Bold", "-Italic", 0.86),
    WIDE("net/sf/jasperreports/fonts/dejavu/DejaVuSans", "", "-Bold", "-Oblique", 0.9),
    NARROW("net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed", "", "-Bold", "-Oblique", 0.96),
    SLAB("net/sf/jasperreports/fonts/dejavu/DejaVuSerif", "", "-Bold", "-Italic", 0.9),
    NARROW_SLAB(
            "net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed", "", "-Bold", "-Italic", 0.96),
    TERMINAL("net/sf/jasperreports/fonts/dejavu/DejaVuSansMono", "", "-Bold", "-Oblique", 0.82);

    final Typeface plain;
    final Typeface bold;
    final Typeface italic;
    private final double size;

    Face(String file, String plain, String bold, String italic, double size) {
        this.plain = new Typeface(file + plain);
        this.bold = new Typeface(file + bold);
        this.italic = new Typeface(file + italic);
        this.size = size;
    }

    /// The size at which its running text takes about as much room as Arial's.
    public double sizeLike(double size) {
        return this.size * size;
    }
}
