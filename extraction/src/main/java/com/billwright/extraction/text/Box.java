package com.billwright.extraction.text;

/// A rectangle on a page in fractions of the displayed page: (0,0) is its top left corner, (1,1) its
/// bottom right one.
public record Box(double x0, double y0, double x1, double y1) {

    /// @throws IllegalArgumentException when a corner is not a number or the corners are swapped
    public Box {
        if (!(x0 <= x1 && y0 <= y1)) {
            throw new IllegalArgumentException(
                    "Not a box: " + x0 + "," + y0 + " to " + x1 + "," + y1);
        }
    }

    /// The smallest box around both.
    public Box union(Box other) {
        return new Box(
                Math.min(x0, other.x0),
                Math.min(y0, other.y0),
                Math.max(x1, other.x1),
                Math.max(y1, other.y1));
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double centreX() {
        return (x0 + x1) / 2;
    }

    public double centreY() {
        return (y0 + y1) / 2;
    }
}
