package com.billwright.extraction.text;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;

/// Decodes a picture file's pages, upright and never more of one than memory has room for.
final class PictureReader implements Closeable {

    /// Decoded, in bytes.
    private static final long ROOM = 96L << 20;

    /// What is finer than this was made for printing, not for reading.
    private static final double FINEST = 300;

    /// Of a page of unknown resolution, on the longer side.
    private static final double LONGEST = 4000;

    static {
        ImageIO.setUseCache(false);
    }

    private final ImageReader reader;
    private final FileImageInputStream in;
    private final Path file;
    private final FileKind kind;
    private final int pages;
    private final ReadingLimits limits;

    private PictureReader(
            ImageReader reader,
            FileImageInputStream in,
            Path file,
            FileKind kind,
            int pages,
            ReadingLimits limits) {
        this.reader = reader;
        this.in = in;
        this.file = file;
        this.kind = kind;
        this.pages = pages;
        this.limits = limits;
    }

    /// A picture as the camera or scanner meant it to be seen.
    record Shot(BufferedImage image, Optional<Double> pixelsPerInch) {}

    static PictureReader open(Path file, FileKind kind, int pages, ReadingLimits limits)
            throws IOException {
        ImageReader reader = reader(kind);
        FileImageInputStream in = new FileImageInputStream(file.toFile());
        reader.setInput(in, false, false);
        return new PictureReader(reader, in, file, kind, pages, limits);
    }

    /// JPEG in inks, as print shops write it, is read by Twelvemonkeys' reader alone.
    private static ImageReader reader(FileKind kind) {
        String format = kind.name().toLowerCase(java.util.Locale.ROOT);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        while (kind == FileKind.JPEG
                && readers.hasNext()
                && !reader.getClass().getName().startsWith("com.twelvemonkeys")) {
            reader = readers.next();
        }
        return reader;
    }

    int pages() {
        return pages;
    }

    /// @throws PageBudget.Spent when it is absurdly large
    Shot read(int number) throws IOException {
        int index = number - 1;
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        long pixels = (long) width * height;
        if (pixels > 10 * limits.pixels() || Math.max(width, height) > 60_000) {
            throw PageBudget.Spent.tooLarge("picture of " + width + " by " + height + " pixels");
        }
        int step = 1;
        while (pixels * bitsPerPixel(index) / 8 / step / step > ROOM) {
            step++;
        }
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        PictureFacts facts = PictureFacts.of(reader, index, file, kind);
        BufferedImage decoded = reader.read(index, how);
        Optional<Double> told = facts.pixelsPerInch(width, height);
        double dpi = told.orElse(0.0) / step;
        double longer = Math.max(decoded.getWidth(), decoded.getHeight());
        double scale = Math.min(1, told.isPresent() ? FINEST / dpi : LONGEST / longer);
        BufferedImage upright = Upright.of(Scaled.by(Flat.on(decoded), scale), facts.orientation());
        return new Shot(upright, told.map(t -> dpi * scale));
    }

    private int bitsPerPixel(int index) {
        try {
            ImageTypeSpecifier type = reader.getRawImageType(index);
            return type == null ? 32 : Math.max(1, type.getColorModel().getPixelSize());
        } catch (IOException | RuntimeException e) {
            return 32;
        }
    }

    /// As it would be seen, as far as the file tells.
    PageFrame size(int number) {
        try {
            double width = reader.getWidth(number - 1);
            double height = reader.getHeight(number - 1);
            double points = 595.28 / Math.min(width, height);
            return new PageFrame(width * points, height * points, 0);
        } catch (IOException | RuntimeException e) {
            return PageFrame.A4;
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
