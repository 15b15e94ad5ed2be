package com.billwright.extraction.ocr;

/// Recognition did not end within its time.
public final class OcrTimeout extends Exception {

    OcrTimeout() {
        super("recognition took too long");
    }
}
