package com.billwright.extraction.text;

import java.awt.image.BufferedImage;
import java.util.List;

/// Finds the QR codes on a page.
final class QrCodes {
    private QrCodes() {}

    static List<QrCode> on(int page, BufferedImage image) {
        return List.of();
    }
}
