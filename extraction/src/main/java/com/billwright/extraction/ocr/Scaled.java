package com.billwright.extraction.ocr;

/// Makes pictures smaller, each new pixel being the mean of the old ones, or larger.
final class Scaled {

    private Scaled() {}

    /// By factors of its width and height.
    static GreyImage by(GreyImage image, double across, double down) {
        int width = Math.max(1, (int) Math.round(image.width() * across));
        int height = Math.max(1, (int) Math.round(image.height() * down));
        if (width == image.width() && height == image.height()) {
            return image;
        }
        int[] columns = new int[width + 1];
        int[] shares = new int[width + 1];
        boolean narrower = width < image.width();
        for (int x = 0; x <= width; x++) {
            double at = (double) x * image.width() / width;
            if (!narrower) {
                at = Math.clamp((x + 0.5) * image.width() / width - 0.5, 0, image.width() - 1);
            }
            columns[x] = Math.min(image.width() - 1, (int) at);
            shares[x] = (int) ((at - columns[x]) * 256);
        }
        byte[] pixels = new byte[width * height];
        int[] row = new int[image.width()];
        for (int y = 0; y < height; y++) {
            mix(image, y, height, row);
            for (int x = 0; x < width; x++) {
                int from = columns[x];
                int grey;
                if (narrower) {
                    int last = columns[x + 1];
                    int sum = row[from] * (256 - shares[x]);
                    int weight = 256 - shares[x];
                    for (int i = from + 1; i < last; i++) {
                        sum += row[i] << 8;
                        weight += 256;
                    }
                    if (last > from) {
                        sum += row[last] * shares[x + 1];
                        weight += shares[x + 1];
                    }
                    grey = sum / weight;
                } else {
                    int next = Math.min(image.width() - 1, from + 1);
                    grey = (row[from] * (256 - shares[x]) + row[next] * shares[x]) >> 8;
                }
                pixels[y * width + x] = (byte) grey;
            }
        }
        return new GreyImage(width, height, pixels);
    }

    /// One new row out of the old ones that it covers, or lies between.
    private static void mix(GreyImage image, int y, int height, int[] row) {
        byte[] pixels = image.pixels();
        int width = image.width();
        double step = (double) image.height() / height;
        int from;
        int to;
        if (step > 1) {
            from = (int) (y * step);
            to = Math.max(from + 1, Math.min(image.height(), (int) Math.round((y + 1) * step)));
            for (int x = 0; x < width; x++) {
                row[x] = pixels[from * width + x] & 0xFF;
            }
            for (int r = from + 1; r < to; r++) {
                for (int x = 0; x < width; x++) {
                    row[x] += pixels[r * width + x] & 0xFF;
                }
            }
            if (to - from > 1) {
                for (int x = 0; x < width; x++) {
                    row[x] /= to - from;
                }
            }
        } else {
            double at = Math.clamp((y + 0.5) * step - 0.5, 0, image.height() - 1);
            from = (int) at;
            to = Math.min(image.height() - 1, from + 1);
            int share = (int) ((at - from) * 256);
            for (int x = 0; x < width; x++) {
                row[x] =
                        ((pixels[from * width + x] & 0xFF) * (256 - share)
                                        + (pixels[to * width + x] & 0xFF) * share)
                                >> 8;
            }
        }
    }
}
