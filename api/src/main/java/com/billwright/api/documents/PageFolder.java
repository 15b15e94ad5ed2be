package com.billwright.api.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A folder for the pictures of a document's pages; those that nobody took are deleted with it.
public record PageFolder(Path path) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.list(path)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(path);
    }
}
