package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a made-up document for a test.
public final class ReadSample {

    private ReadSample() {}

    public static DocumentText of(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("sample", ".pdf");
        try {
            Files.write(file, pdf);
            TextRead read = new TextReader().read(file);
            assertThat(read).isInstanceOf(TextRead.Words.class);
            return ((TextRead.Words) read).text();
        } finally {
            Files.delete(file);
        }
    }
}
