package com.billwright.extraction.text;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.jspecify.annotations.Nullable;

/// What single operations would cost, each of which Java or PDFBox does in one go. Far more than any
/// bill's drawing and about a second's work are refused; programs that yet find a way to draw for ever
/// are stopped from outside, with the process that they run in.
final class DrawingCost {

    /// In points, of all of a path's lines together: ten thousand across a page.
    private static final double LONGEST_PATH = 10e6;

    /// A line is clipped to about this before it is drawn.
    private static final double PAGE = 5000;

    /// The lines of a clip are cut with one another.
    private static final int MOST_CORNERS = 4000;

    /// Of corners and colours, in bytes: some thousand patches, each of hundreds of triangles.
    private static final long LARGEST_MESH = 64 << 10;

    /// In bytes of a program that is run for each pixel.
    private static final long LONGEST_PROGRAM = 1000;

    private static final double MOST_STEPS = 4e9;
    private static final int NESTED_FUNCTIONS = 8;

    private DrawingCost() {}

    static boolean sensible(GeneralPath path) {
        double length = 0;
        double x = 0;
        double y = 0;
        double[] to = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int points = points(i.currentSegment(to));
            for (int p = 0; p < points; p++) {
                length += 1 + distance(to[2 * p] - x, to[2 * p + 1] - y);
                x = to[2 * p];
                y = to[2 * p + 1];
            }
        }
        return length < LONGEST_PATH;
    }

    private static int points(int segment) {
        return switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }

    private static double distance(double dx, double dy) {
        return Math.min(PAGE, Math.abs(dx)) + Math.min(PAGE, Math.abs(dy));
    }

    static boolean sensibleClip(GeneralPath path) {
        int corners = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            corners++;
        }
        return corners < MOST_CORNERS;
    }

    static boolean sensible(@Nullable PDShading shading) {
        if (shading == null) {
            return true;
        }
        COSDictionary dictionary = shading.getCOSObject();
        long mesh = dictionary instanceof COSStream stream ? unpacked(stream) : 0;
        return mesh <= LARGEST_MESH
                && program(dictionary.getDictionaryObject(COSName.FUNCTION), 0) <= LONGEST_PROGRAM;
    }

    /// Of pictures in several inks, each pixel's colour is worked out by a program.
    static boolean sensible(PDImage image, long pixels) throws IOException {
        return image.isStencil()
                || !(image.getColorSpace() instanceof PDDeviceN inks)
                || !(inks.getCOSObject() instanceof COSArray array)
                || program(array.getObject(3), 0) * (double) pixels < MOST_STEPS;
    }

    /// @return bytes
    private static long program(@Nullable COSBase function, int depth) {
        if (depth > NESTED_FUNCTIONS) {
            return LONGEST_PROGRAM + 1;
        }
        long length = 0;
        if (function instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                length += program(several.getObject(i), depth + 1);
            }
        } else if (function instanceof COSStream stream
                && stream.getInt(COSName.FUNCTION_TYPE) == 4) {
            length = unpacked(stream);
        } else if (function instanceof COSDictionary dictionary) {
            length = 1 + program(dictionary.getDictionaryObject(COSName.FUNCTIONS), depth + 1);
        }
        return length;
    }

    private static long unpacked(COSStream stream) {
        try (RandomAccessRead bytes = stream.createView()) {
            return bytes.length();
        } catch (IOException e) {
            return 0; // nor will anybody else get at it
        }
    }
}
