package com.billwright.api.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The predictions, each on the disk before the next is made: a run that is killed leaves what it did.
final class PredictionsFile implements AutoCloseable {

    private final Writer out;

    private PredictionsFile(Writer out) {
        this.out = out;
    }

    /// Begins anew.
    ///
    /// @throws BadInput when it cannot be written
    static PredictionsFile create(Path file) {
        try {
            return new PredictionsFile(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new BadInput("The predictions cannot be written to " + file + ": " + e);
        }
    }

    void add(ObjectNode line) {
        try {
            out.write(line + "\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The predictions cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The predictions cannot be written", e);
        }
    }
}
