package com.billwright.api.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files of a folder and of those in it, by what their names end with.
final class FilesIn {

    private FilesIn() {}

    static List<Path> ending(Path folder, List<String> endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> {
                        String name = f.getFileName().toString().toLowerCase(Locale.ROOT);
                        return endings.stream().anyMatch(name::endsWith);
                    })
                    .sorted()
                    .toList();
        }
    }

    /// At most so many, taken evenly.
    static <T> List<T> sample(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
                .toList();
    }
}
