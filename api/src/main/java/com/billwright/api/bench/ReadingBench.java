package com.billwright.api.bench;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.ReadingLimits;
import com.billwright.extraction.text.TextReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// `bench reading`: what reading costs, and beside what.
public final class ReadingBench {

    private ReadingBench() {}

    /// @throws IOException when a file cannot be got at
    public static ObjectNode run(Path folder) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        try (DocumentReader reader = new TextReader(ReadingLimits.standard(), Optional.empty())) {
            reader.warmUp();
            new DigitalBench(reader).measure(folder).into(json.putObject("digital"));
        }
        try (Ocr ocr = new Ocr(Optional.empty())) {
            new OcrBench(ocr, TesseractCommand.installed())
                    .measure(folder)
                    .into(json.putObject("ocr"));
        }
        return json;
    }
}
