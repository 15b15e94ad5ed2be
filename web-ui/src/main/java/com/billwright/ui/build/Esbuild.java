package com.billwright.ui.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The bundler: a native program that its package brings.
final class Esbuild {

    private Esbuild() {}

    static Path program(WebPackages packages) throws IOException {
        try (Stream<Path> found = Files.walk(packages.folder().resolve("@esbuild"))) {
            Path program =
                    found.filter(file -> file.getFileName().toString().matches("esbuild(\\.exe)?"))
                            .filter(Files::isRegularFile)
                            .findFirst()
                            .orElseThrow(() -> new IOException("no esbuild for this platform"));
            if (!program.toFile().canExecute() && !program.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + program + " executable");
            }
            return program.toAbsolutePath();
        }
    }
}
