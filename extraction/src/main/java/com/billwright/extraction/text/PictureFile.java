package com.billwright.extraction.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a page's picture for the review screen: a PNG of few colours where it was drawn, a JPEG
/// where it is a scan or holds photographs, never larger than a screen has use for.
final class PictureFile {

    private static final double SHOWN_DPI = 150;
    private static final double WIDEST = 2000;
    private static final double MOST_PIXELS = 16_000_000;
    private static final float SCAN_QUALITY = 0.7f;

    /// How hard the encoder tries: more takes twice as long and saves a tenth.
    private static final float QUICK = 0.75f;

    private PictureFile() {}

    /// The resolution at which a page of this size is shown.
    static double shownDpi(double widthPoints, double heightPoints) {
        double width = widthPoints / 72;
        double height = heightPoints / 72;
        return Math.min(
                SHOWN_DPI, Math.min(WIDEST / width, Math.sqrt(MOST_PIXELS / (width * height))));
    }

    /// @param number of the page, from 1
    static PageImage write(int number, Picture picture, Path folder) throws IOException {
        BufferedImage image = picture.image();
        double points = 72 / picture.pixelsPerInch();
        double dpi = shownDpi(image.getWidth() * points, image.getHeight() * points);
        BufferedImage shown = Scaled.by(image, Math.min(1, dpi / picture.pixelsPerInch()));
        return picture.scanned()
                ? photograph(number, shown, folder)
                : writeAsIs(number, shown, folder);
    }

    /// A drawn page, as large as it is.
    static PageImage writeAsIs(int number, BufferedImage image, Path folder) throws IOException {
        Optional<BufferedImage> drawn = FewColours.of(image);
        return drawn.isPresent()
                ? encoded(number, drawn.get(), "png", QUICK, folder)
                : photograph(number, image, folder);
    }

    private static PageImage photograph(int number, BufferedImage image, Path folder)
            throws IOException {
        return encoded(number, FewColours.greyIfColourless(image), "jpeg", SCAN_QUALITY, folder);
    }

    private static PageImage encoded(
            int page, BufferedImage image, String format, float quality, Path folder)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        Path file = folder.resolve("page-" + page + (format.equals("png") ? ".png" : ".jpg"));
        try (OutputStream bytes = Files.newOutputStream(file);
                MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new PageImage(page, file, "image/" + format, image.getWidth(), image.getHeight());
    }
}
