package com.billwright.extraction.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A child's folder for whatever it leaves about: readable by its user only, gone with it.
final class PrivateFolder {

    private static final String PREFIX = "billwright-reader-";

    private PrivateFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /// Never fails: at worst a few small files stay.
    static void delete(Path folder) {
        if (!folder.getFileName().toString().startsWith(PREFIX)) {
            return; // somebody runs a reader by hand
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // it is a temporary folder: the system clears it
        }
    }
}
