package com.billwright.extraction.text;

import com.billwright.extraction.ocr.GreyImage;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the QR codes on a page.
final class QrCodes {

    private static final Map<DecodeHintType, Object> THOROUGHLY =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    /// Modules between the middles of a code's corner patterns and its edge.
    private static final double CORNER = 3.5;

    private QrCodes() {}

    static List<QrCode> on(int page, BufferedImage image) {
        GreyImage grey = GreyImage.of(image);
        LuminanceSource light =
                new PlanarYUVLuminanceSource(
                        grey.pixels(),
                        grey.width(),
                        grey.height(),
                        0,
                        0,
                        grey.width(),
                        grey.height(),
                        false);
        if (!corners(light)) {
            return List.of();
        }
        List<QrCode> codes = new ArrayList<>();
        try {
            BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(light));
            for (Result result : new QRCodeMultiReader().decodeMultiple(bits, THOROUGHLY)) {
                codes.add(new QrCode(page, box(result, image), result.getText()));
            }
        } catch (ReaderException | RuntimeException e) {
            return List.copyOf(codes); // a picture that only looks like one
        }
        return codes;
    }

    /// A quick look for the three squares in a code's corners, which few pages have.
    private static boolean corners(LuminanceSource light) {
        try {
            BitMatrix black = new GlobalHistogramBinarizer(light).getBlackMatrix();
            return new QrCorners(black).enough();
        } catch (ReaderException | RuntimeException e) {
            return false;
        }
    }

    /// The points are the corner patterns' middles.
    private static Box box(Result result, BufferedImage image) {
        double left = image.getWidth();
        double top = image.getHeight();
        double right = 0;
        double bottom = 0;
        for (ResultPoint point : result.getResultPoints()) {
            left = Math.min(left, point.getX());
            right = Math.max(right, point.getX());
            top = Math.min(top, point.getY());
            bottom = Math.max(bottom, point.getY());
        }
        double edge = (right - left) * CORNER / (25 - 2 * CORNER);
        return new Box(
                Math.clamp((left - edge) / image.getWidth(), 0.0, 1.0),
                Math.clamp((top - edge) / image.getHeight(), 0.0, 1.0),
                Math.clamp((right + edge) / image.getWidth(), 0.0, 1.0),
                Math.clamp((bottom + edge) / image.getHeight(), 0.0, 1.0));
    }
}
