package com.billwright.extraction.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Turns a picture so that its lines lie level and its letters stand upright.
final class Level {

    private static final int WHITE = 255;

    private Level() {}

    static BufferedImage turned(BufferedImage image, double clockwiseDegrees) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return picture(turned(GreyImage.of(image), clockwiseDegrees));
        }
        BufferedImage turned =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(
                Math.toRadians(clockwiseDegrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static GreyImage turned(GreyImage image, double clockwiseDegrees) {
        int width = image.width();
        int height = image.height();
        byte[] from = image.pixels();
        byte[] turned = new byte[from.length];
        double angle = Math.toRadians(clockwiseDegrees);
        int cos = (int) Math.round(Math.cos(angle) * 65536);
        int sin = (int) Math.round(Math.sin(angle) * 65536);
        for (int y = 0; y < height; y++) {
            double down = y + 0.5 - height / 2.0;
            double right = 0.5 - width / 2.0;
            long atX = Math.round(right * cos + down * sin + (width / 2.0 - 0.5) * 65536);
            long atY = Math.round(down * cos - right * sin + (height / 2.0 - 0.5) * 65536);
            for (int x = 0; x < width; x++, atX += cos, atY -= sin) {
                int column = (int) (atX >> 16);
                int row = (int) (atY >> 16);
                int grey = WHITE;
                if (column >= 0 && row >= 0 && column < width - 1 && row < height - 1) {
                    int at = row * width + column;
                    int across = (int) (atX >> 8) & 0xFF;
                    int below = (int) (atY >> 8) & 0xFF;
                    int upper = (from[at] & 0xFF) * (256 - across) + (from[at + 1] & 0xFF) * across;
                    int lower =
                            (from[at + width] & 0xFF) * (256 - across)
                                    + (from[at + width + 1] & 0xFF) * across;
                    grey = (upper * (256 - below) + lower * below) >> 16;
                }
                turned[y * width + x] = (byte) grey;
            }
        }
        return new GreyImage(width, height, turned);
    }

    /// @param quarters clockwise, 0 to 3
    static BufferedImage quarters(BufferedImage image, int quarters) {
        if (quarters == 0) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean swapped = quarters != 2;
        int type =
                image.getType() == BufferedImage.TYPE_BYTE_GRAY
                        ? BufferedImage.TYPE_BYTE_GRAY
                        : BufferedImage.TYPE_INT_RGB;
        BufferedImage turned =
                new BufferedImage(swapped ? height : width, swapped ? width : height, type);
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.rotate(quarters * Math.PI / 2);
        graphics.translate(-width / 2.0, -height / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage picture(GreyImage grey) {
        BufferedImage picture =
                new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, grey.width(), grey.height(), grey.pixels());
        return picture;
    }
}
