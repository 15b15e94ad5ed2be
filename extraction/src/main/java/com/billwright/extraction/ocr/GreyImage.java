package com.billwright.extraction.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/// A picture in shades of grey, a byte a pixel, row by row; 0 is black.
public record GreyImage(int width, int height, byte[] pixels) {

    public GreyImage {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("Not an image: " + width + " by " + height);
        }
    }

    /// The luminance of a picture. Shares the pixels of one that is grey already.
    public static GreyImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        Raster raster = image.getRaster();
        boolean whole =
                raster.getSampleModelTranslateX() == 0
                        && raster.getSampleModelTranslateY() == 0
                        && raster.getSampleModel().getWidth() == width
                        && raster.getDataBuffer().getOffset() == 0;
        boolean packed =
                !(raster.getSampleModel() instanceof ComponentSampleModel bytes)
                        || bytes.getScanlineStride() == width;
        int type = image.getType();
        if (whole && packed && type == BufferedImage.TYPE_BYTE_GRAY) {
            byte[] grey = ((DataBufferByte) raster.getDataBuffer()).getData();
            if (grey.length == width * height) {
                return new GreyImage(width, height, grey);
            }
        }
        byte[] pixels = new byte[width * height];
        boolean ints = type == BufferedImage.TYPE_INT_RGB;
        if (whole && ints && ((DataBufferInt) raster.getDataBuffer()).getSize() == pixels.length) {
            luminance(((DataBufferInt) raster.getDataBuffer()).getData(), pixels, 0);
        } else {
            int[] row = new int[width];
            for (int y = 0; y < height; y++) {
                luminance(image.getRGB(0, y, width, 1, row, 0, width), pixels, y * width);
            }
        }
        return new GreyImage(width, height, pixels);
    }

    private static void luminance(int[] colours, byte[] pixels, int start) {
        for (int i = 0; i < colours.length; i++) {
            int rgb = colours[i];
            int red = rgb >> 16 & 0xFF;
            int green = rgb >> 8 & 0xFF;
            int blue = rgb & 0xFF;
            pixels[start + i] = (byte) ((red * 77 + green * 150 + blue * 29) >> 8);
        }
    }

    GreyImage upsideDown() {
        byte[] turned = new byte[pixels.length];
        for (int i = 0; i < turned.length; i++) {
            turned[turned.length - 1 - i] = pixels[i];
        }
        return new GreyImage(width, height, turned);
    }

    /// Whether there is nothing on it: all pixels are nearly alike.
    public boolean plain() {
        int least = 255;
        int most = 0;
        for (byte pixel : pixels) {
            int grey = pixel & 0xFF;
            least = Math.min(least, grey);
            most = Math.max(most, grey);
            if (most - least >= 24) {
                return false;
            }
        }
        return true;
    }
}
