package com.billwright.extraction.text;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page as displayed: its crop box turned by its rotation.
///
/// @param cropWidth of the crop box before rotation, in points
/// @param rotation 0, 90, 180 or 270 degrees clockwise
record PageFrame(double cropWidth, double cropHeight, int rotation) {

    static final PageFrame A4 = new PageFrame(595.28, 841.89, 0);

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        return new PageFrame(Math.max(1, crop.getWidth()), Math.max(1, crop.getHeight()), rotation);
    }

    double width() {
        return lying() ? cropHeight : cropWidth;
    }

    double height() {
        return lying() ? cropWidth : cropHeight;
    }

    /// Turned by a quarter.
    PageFrame turned() {
        return new PageFrame(cropWidth, cropHeight, Math.floorMod(rotation + 90, 360));
    }

    private boolean lying() {
        return rotation == 90 || rotation == 270;
    }

    /// The displayed box around points of the page.
    ///
    /// @param xy x and y in turn, in points from the crop box's lower left corner
    /// @return empty when nothing of it is on the displayed page
    Optional<Box> box(double... xy) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xy.length; i += 2) {
            double u = xy[i] / cropWidth;
            double v = xy[i + 1] / cropHeight;
            double x = displayedX(u, v);
            double y = displayedY(u, v);
            x0 = Math.min(x0, x);
            x1 = Math.max(x1, x);
            y0 = Math.min(y0, y);
            y1 = Math.max(y1, y);
        }
        boolean visible = x0 < 1 && y0 < 1 && x1 > 0 && y1 > 0;
        return visible
                ? Optional.of(new Box(inside(x0), inside(y0), inside(x1), inside(y1)))
                : Optional.empty();
    }

    private double displayedX(double u, double v) {
        return switch (rotation) {
            case 90 -> v;
            case 180 -> 1 - u;
            case 270 -> 1 - v;
            default -> u;
        };
    }

    private double displayedY(double u, double v) {
        return switch (rotation) {
            case 90 -> u;
            case 180 -> v;
            case 270 -> 1 - u;
            default -> 1 - v;
        };
    }

    private static double inside(double fraction) {
        return Math.clamp(fraction, 0.0, 1.0);
    }
}
