package com.billwright.extraction.generate;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.SplittableRandom;

/// What a bad printer and a bad scanner do to a grey page: blur, pale ink on dark paper, uneven light,
/// white and black specks.
final class Wear {

    private static final int WHITE = 255;

    private Wear() {}

    static BufferedImage on(BufferedImage page, SplittableRandom random) {
        var worn = blurred(page, random.nextDouble(0, 0.12));
        int width = worn.getWidth();
        byte[] grey = ((DataBufferByte) worn.getRaster().getDataBuffer()).getData();
        double ink = random.nextDouble(40, 110);
        double paper = random.nextDouble(190, 245);
        double across = random.nextDouble(-25, 25) / width;
        double down = random.nextDouble(-25, 25) / worn.getHeight();
        for (int i = 0; i < grey.length; i++) {
            double shade = across * (i % width) + down * (i / width);
            double value = ink + (grey[i] & 0xff) * (paper - ink) / WHITE + shade;
            grey[i] = (byte) Math.clamp((long) value, 0, WHITE);
        }
        speckle(grey, width, random);
        return worn;
    }

    /// @param weight of each of the eight pixels around
    private static BufferedImage blurred(BufferedImage page, double weight) {
        float[] weights = new float[9];
        Arrays.fill(weights, (float) weight);
        weights[4] = (float) (1 - 8 * weight);
        var blurred =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(page, blurred);
        return blurred;
    }

    private static void speckle(byte[] grey, int width, SplittableRandom random) {
        for (int speck = random.nextInt(50, 800); speck > 0; speck--) {
            int at = random.nextInt(grey.length - width - 1);
            byte shade = (byte) (random.nextInt(3) == 0 ? WHITE : random.nextInt(30, 120));
            grey[at] = shade;
            grey[at + 1] = shade;
            grey[at + width] = shade;
        }
    }
}
