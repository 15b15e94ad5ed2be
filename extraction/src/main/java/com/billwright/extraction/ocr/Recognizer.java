package com.billwright.extraction.ocr;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.ETEXT_DESC;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI;

/// One initialised Tesseract engine, for one thread at a time: making one costs a fifth of a page.
final class Recognizer implements AutoCloseable {

    private static final TessAPI API = Natives.TESSERACT;
    private static final int USUAL_DPI = 200;

    private final TessBaseAPI handle = API.TessBaseAPICreate();

    /// @param language as Tesseract names it: `eng`
    Recognizer(Path tessdata, String language) {
        if (API.TessBaseAPIInit3(handle, tessdata.toString(), language) != 0) {
            API.TessBaseAPIDelete(handle);
            throw new IllegalStateException(
                    "Tesseract cannot load " + language + " from " + tessdata);
        }
        API.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
    }

    /// The words of a picture of one line of text, in its pixels.
    List<OcrWord> read(GreyImage line, Deadline deadline) throws OcrTimeout {
        return read(line, TessPageSegMode.PSM_SINGLE_LINE, deadline);
    }

    /// The words of a whole page, which the engine takes apart itself.
    List<OcrWord> readPage(GreyImage page, Deadline deadline) throws OcrTimeout {
        return read(page, TessPageSegMode.PSM_AUTO, deadline);
    }

    /// The words of a whole page, taken as one block of lines.
    List<OcrWord> readBlock(GreyImage page, Deadline deadline) throws OcrTimeout {
        return read(page, TessPageSegMode.PSM_SINGLE_BLOCK, deadline);
    }

    private List<OcrWord> read(GreyImage line, int segmentation, Deadline deadline)
            throws OcrTimeout {
        API.TessBaseAPISetPageSegMode(handle, segmentation);
        ETEXT_DESC monitor = API.TessMonitorCreate();
        monitor.setAutoSynch(false); // Tess4J's idea of its fields is older than the library
        try {
            API.TessBaseAPISetImage(
                    handle,
                    ByteBuffer.wrap(line.pixels()),
                    line.width(),
                    line.height(),
                    1,
                    line.width());
            API.TessBaseAPISetSourceResolution(handle, USUAL_DPI); // holds for the image just set
            API.TessMonitorSetDeadlineMSecs(monitor, deadline.milliseconds());
            int failed = API.TessBaseAPIRecognize(handle, monitor);
            deadline.check();
            return failed == 0 ? words() : List.of();
        } finally {
            API.TessMonitorDelete(monitor);
        }
    }

    /// Forgets the last picture. What an engine learnt on one document must not tell on another's
    /// words.
    void forget() {
        API.TessBaseAPIClear(handle);
        API.TessBaseAPIClearAdaptiveClassifier(handle);
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
