package com.billwright.api.bench;

import com.billwright.extraction.child.ChildReaders;
import com.billwright.extraction.child.ChildSettings;
import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.text.DocumentReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// `bench reading`: what reading costs, and beside what.
public final class ReadingBench {

    private ReadingBench() {}

    /// One child for all documents: what it costs to warm up a fresh one is another question.
    private static final int ONE_CHILD = 1_000_000;

    /// @throws IOException when a file cannot be got at
    public static ObjectNode run(Path folder) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        try (DocumentReader reader = new ChildReaders(settings())) {
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

    private static ChildSettings settings() {
        ChildSettings standard = ChildSettings.standard(1);
        return new ChildSettings(
                1,
                standard.heapMegabytes(),
                standard.memoryMegabytes(),
                ONE_CHILD,
                standard.deadline(),
                standard.limits(),
                standard.tessdata());
    }
}
