package com.billwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README tells a newcomer where to start reading; it must not name what is gone.
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void every_type_that_the_readme_names_exists() throws IOException {
        Set<String> types = sourceNames(".java", "");
        types.addAll(screensClasses());
        // In code spans, on lines of their own in the picture, and in its round boxes.
        assertThat(named("`([A-Z][a-z]\\w+)`|<br/>([A-Z]\\w+)|\\(([A-Z]\\w+)\\)\\]"))
                .hasSizeGreaterThan(12)
                .isSubsetOf(types);
    }

    @Test
    void every_file_that_the_readme_names_exists() throws IOException {
        assertThat(named("`([a-z][a-zA-Z/-]*/[A-Za-z.-]+)`"))
                .filteredOn(path -> !path.contains("target/"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
        assertThat(sourceNames(".sql", ".sql")).containsAll(named("`(V[0-9]+__[a-z]+\\.sql)`"));
    }

    private static Set<String> named(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(ReadmeTest::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String group(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> screensClasses() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("web-ui/src/main/web"))) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".ts")).toList()) {
                Pattern.compile("export class (\\w+)")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> names.add(match.group(1)));
            }
            return names;
        }
    }

    private static Set<String> sourceNames(String ending, String keep) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module :
                new String[] {
                    "api",
                    "api/launcher",
                    "db-migrations",
                    "extraction",
                    "scheduler",
                    "tenant-models",
                    "web-ui"
                }) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.map(f -> f.getFileName().toString())
                        .filter(f -> f.endsWith(ending))
                        .forEach(f -> names.add(f.replace(ending, keep)));
            }
        }
        return names;
    }
}
