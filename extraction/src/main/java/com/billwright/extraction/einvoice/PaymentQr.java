package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.QrCode;
import java.util.List;
import java.util.Optional;

/// Reads the QR codes by which a bill can be paid.
public final class PaymentQr {

    /// Neither standard allows more characters.
    private static final int LONGEST = 1200;

    private PaymentQr() {}

    /// What a code states; empty when it is not for paying.
    public static Optional<Stated> read(QrCode code) {
        if (code.payload().length() > LONGEST) {
            return Optional.empty();
        }
        List<String> lines = code.payload().lines().map(String::strip).toList();
        return switch (lines.isEmpty() ? "" : lines.getFirst()) {
            case "BCD" -> Optional.of(EpcQr.stated(code.page(), new Lines(lines)));
            case "SPC" -> Optional.of(SwissQr.stated(code.page(), new Lines(lines)));
            default -> Optional.empty();
        };
    }

    static Terms terms(int page, String kind) {
        return new Terms(
                Source.QR, page, meaning -> "stated in the " + kind + " on the page: " + meaning);
    }

    /// A code's elements, one a line.
    record Lines(List<String> lines) {

        /// @param index from 0
        Optional<String> at(int index) {
            return index < lines.size() && !lines.get(index).isEmpty()
                    ? Optional.of(lines.get(index))
                    : Optional.empty();
        }
    }
}
