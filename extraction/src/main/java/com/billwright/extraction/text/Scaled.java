package com.billwright.extraction.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Makes pictures smaller without losing thin strokes, which bilinear interpolation would pale.
final class Scaled {

    private Scaled() {}

    /// @param scale at most 1
    static BufferedImage by(BufferedImage image, double scale) {
        if (scale >= 0.999) {
            return image;
        }
        BufferedImage from = image;
        double left = scale;
        while (left < 0.5) { // interpolation looks at the nearest pixels; in steps of half none is
            // missed
            from = drawn(from, 0.5);
            left *= 2;
        }
        return left < 0.999 ? drawn(from, left) : from;
    }

    private static BufferedImage drawn(BufferedImage image, double scale) {
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage smaller =
                new BufferedImage(
                        width,
                        height,
                        grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }
}
