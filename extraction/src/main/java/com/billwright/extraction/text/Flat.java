package com.billwright.extraction.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// Makes any decoded picture one of eight bits a channel on white paper.
final class Flat {

    private Flat() {}

    /// Grey where it has one channel, else RGB.
    static BufferedImage on(BufferedImage image) {
        int type = image.getType();
        if (type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        Raster raster = image.getRaster();
        boolean grey =
                raster.getNumBands() <= 2
                        && image.getColorModel().getNumColorComponents() == 1
                        && !(image.getColorModel() instanceof java.awt.image.IndexColorModel);
        return grey ? grey(image) : drawn(image);
    }

    /// By hand: Java takes deep greys for linear ones and makes them too light.
    private static BufferedImage grey(BufferedImage image) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int bits = image.getColorModel().getComponentSize(0);
        int most = (1 << Math.min(bits, 16)) - 1;
        boolean alpha = raster.getNumBands() == 2;
        int[] row = new int[width * raster.getNumBands()];
        int[] grey = new int[width];
        BufferedImage flat =
                new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int value = row[alpha ? 2 * x : x] * 255 / most;
                int cover = alpha ? row[2 * x + 1] * 255 / most : 255;
                grey[x] = (value * cover + 255 * (255 - cover)) / 255;
            }
            flat.getRaster().setPixels(0, y, width, 1, grey);
        }
        return flat;
    }

    private static BufferedImage drawn(BufferedImage image) {
        BufferedImage flat =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return flat;
    }
}
