package com.billwright.extraction.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Tesseract's language files.
///
/// @param languages as Tesseract names them: `eng`, which is first where there is one, `deu`
record TessdataFolder(Path folder, List<String> languages) {

    private static final String SUFFIX = ".traineddata";

    /// English, which comes with Tess4J.
    static TessdataFolder english() {
        Path folder = Resources.unpack("tessdata", List.of("tessdata/eng" + SUFFIX));
        return new TessdataFolder(folder, List.of("eng"));
    }

    /// All the languages that a folder holds; on each page the one is used that fits it best.
    ///
    /// @throws IllegalArgumentException when it holds none
    static TessdataFolder in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> languages =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(SUFFIX))
                            .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                            .filter(language -> !language.equals("osd")) // orientation, no language
                            .sorted(
                                    Comparator.comparing((String name) -> !name.equals("eng"))
                                            .thenComparing(Comparator.naturalOrder()))
                            .toList();
            if (languages.isEmpty()) {
                throw new IllegalArgumentException("No *" + SUFFIX + " files in " + folder);
            }
            return new TessdataFolder(folder, languages);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the tessdata folder " + folder, e);
        }
    }
}
