package com.billwright.extraction.ocr;

import java.awt.image.BufferedImage;

/// A picture in shades of grey, a byte a pixel, row by row; 0 is black.
public record GreyImage(int width, int height, byte[] pixels) {

    public GreyImage {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("Not an image: " + width + " by " + height);
        }
    }

    /// The luminance of a picture.
    public static GreyImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = row[x];
                int red = rgb >> 16 & 0xFF;
                int green = rgb >> 8 & 0xFF;
                int blue = rgb & 0xFF;
                pixels[y * width + x] = (byte) ((red * 77 + green * 150 + blue * 29) >> 8);
            }
        }
        return new GreyImage(width, height, pixels);
    }

    /// Whether there is nothing on it: all pixels are nearly alike.
    public boolean plain() {
        int least = 255;
        int most = 0;
        for (byte pixel : pixels) {
            int grey = pixel & 0xFF;
            least = Math.min(least, grey);
            most = Math.max(most, grey);
        }
        return most - least < 24;
    }
}
