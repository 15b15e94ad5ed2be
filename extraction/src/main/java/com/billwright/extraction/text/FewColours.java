package com.billwright.extraction.text;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Optional;

/// Reduces a drawn page to the few colours that it has, which takes a fraction of the bytes.
final class FewColours {

    /// A drawn page's edges are smoothed in steps this coarse and nobody sees it.
    private static final int BITS = 4;

    private static final int MOST = 256;
    private static final int GREY_WITHIN = 14;

    private FewColours() {}

    /// @return empty when there are too many, as in a photograph
    static Optional<BufferedImage> of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        short[] place = new short[1 << 3 * BITS];
        Arrays.fill(place, (short) -1);
        int[] palette = new int[MOST];
        int colours = 0;
        byte[] indices = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int coarse = coarse(row[x]);
                if (place[coarse] < 0) {
                    if (colours == MOST) {
                        return Optional.empty();
                    }
                    place[coarse] = (short) colours;
                    palette[colours++] = fine(coarse);
                }
                indices[y * width + x] = (byte) place[coarse];
            }
        }
        return Optional.of(indexed(width, height, indices, palette, colours));
    }

    private static BufferedImage indexed(
            int width, int height, byte[] indices, int[] palette, int colours) {
        int bits = colours <= 2 ? 1 : colours <= 4 ? 2 : colours <= 16 ? 4 : 8;
        IndexColorModel colors =
                new IndexColorModel(
                        bits, colours, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage few =
                new BufferedImage(
                        width,
                        height,
                        bits == 8
                                ? BufferedImage.TYPE_BYTE_INDEXED
                                : BufferedImage.TYPE_BYTE_BINARY,
                        colors);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = indices[y * width + x] & 0xFF;
            }
            few.getRaster().setPixels(0, y, width, 1, row);
        }
        return few;
    }

    private static int coarse(int rgb) {
        return step(rgb >> 16) << 2 * BITS | step(rgb >> 8) << BITS | step(rgb);
    }

    /// To the nearest of the steps, so that black and white stay what they are.
    private static int step(int channel) {
        return ((channel & 0xFF) * 15 + 127) / 255;
    }

    private static int fine(int coarse) {
        return (coarse >> 2 * BITS) * 17 << 16
                | (coarse >> BITS & 15) * 17 << 8
                | (coarse & 15) * 17;
    }

    /// The picture in shades of grey where it has no colour, else as it is.
    static BufferedImage greyIfColourless(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY || coloured(image)) {
            return image;
        }
        BufferedImage grey =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] >> 8 & 0xFF;
            }
            grey.getRaster().setPixels(0, y, row.length, 1, row);
        }
        return grey;
    }

    private static boolean coloured(BufferedImage image) {
        int coloured = 0;
        int seen = 0;
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y += 4) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x += 4) {
                int red = row[x] >> 16 & 0xFF;
                int green = row[x] >> 8 & 0xFF;
                int blue = row[x] & 0xFF;
                int apart = Math.max(Math.abs(red - green), Math.abs(green - blue));
                coloured += apart > GREY_WITHIN ? 1 : 0;
                seen++;
            }
        }
        return coloured > seen / 2000;
    }
}
