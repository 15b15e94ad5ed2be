package com.billwright.extraction.ocr;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.ETEXT_DESC;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI;

/// One initialised Tesseract engine, for one thread at a time: making one costs a fifth of a page.
final class Recognizer implements AutoCloseable {

    private static final TessAPI API = Natives.TESSERACT;

    private final TessBaseAPI handle = API.TessBaseAPICreate();

    Recognizer(TessdataFolder tessdata) {
        String folder = tessdata.folder().toString();
        if (API.TessBaseAPIInit3(handle, folder, tessdata.languages()) != 0) {
            API.TessBaseAPIDelete(handle);
            throw new IllegalStateException(
                    "Tesseract cannot load " + tessdata.languages() + " from " + folder);
        }
        API.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_AUTO);
        API.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
    }

    List<OcrWord> read(GreyImage image, int dpi, Duration within) throws OcrTimeout {
        long start = System.nanoTime();
        int milliseconds = (int) Math.clamp(within.toMillis(), 1, Integer.MAX_VALUE);
        ETEXT_DESC monitor = API.TessMonitorCreate();
        monitor.setAutoSynch(false); // Tess4J's idea of its fields is older than the library
        try {
            API.TessBaseAPISetImage(
                    handle,
                    ByteBuffer.wrap(image.pixels()),
                    image.width(),
                    image.height(),
                    1,
                    image.width());
            API.TessBaseAPISetSourceResolution(handle, dpi); // holds for the image just set
            API.TessMonitorSetDeadlineMSecs(monitor, milliseconds);
            int failed = API.TessBaseAPIRecognize(handle, monitor);
            if (failed != 0 || System.nanoTime() - start > within.toNanos()) {
                throw new OcrTimeout();
            }
            return words();
        } finally {
            API.TessMonitorDelete(monitor);
            API.TessBaseAPIClear(handle);
            // What it learnt on one document must not tell on another's words.
            API.TessBaseAPIClearAdaptiveClassifier(handle);
        }
    }

    private List<OcrWord> words() {
        Pointer tsv = API.TessBaseAPIGetTsvText(handle, 0);
        if (tsv == null) {
            return List.of();
        }
        try {
            return Tsv.words(tsv.getString(0, "UTF-8"));
        } finally {
            API.TessDeleteText(tsv);
        }
    }

    @Override
    public void close() {
        API.TessBaseAPIEnd(handle);
        API.TessBaseAPIDelete(handle);
    }
}
