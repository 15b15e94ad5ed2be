package com.billwright.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The design system holds together: nothing in it is dead, and nothing goes round it.
class StylesTest {

    private static final Path SOURCES = Path.of("src/main/web");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z_][\\w-]*)");
    private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern SET = Pattern.compile("(--[\\w-]+)\\s*:");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl)a?\\(");
    private static final Pattern TYPE = Pattern.compile("font(?:-size)?:[^;]*\\d(?:px|rem|em|pt)");

    private final Map<String, String> sheets = new TreeMap<>();

    StylesTest() throws IOException {
        for (Path file : files("style", ".css")) {
            String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
            sheets.put(file.getFileName().toString(), text);
        }
    }

    @Test
    void every_class_of_the_sheets_is_worn_by_something() throws IOException {
        String screens = screens().toLowerCase(Locale.ROOT);
        var classes = new TreeSet<String>();
        sheets.values()
                .forEach(sheet ->
                        SELECTOR.matcher(sheet)
                                .results()
                                .flatMap(selector -> CLASS.matcher(selector.group(1)).results())
                                .forEach(name -> classes.add(name.group(1))));

        assertThat(classes)
                .allSatisfy(name ->
                        assertThat(screens)
                                .containsPattern(
                                        "(?<![\\w-])"
                                                + name.toLowerCase(Locale.ROOT)
                                                + "(?![\\w-])"));
    }

    @Test
    void every_token_that_is_used_is_defined_and_every_one_defined_is_used() {
        assertThat(tokens(USED)).isEqualTo(tokens(SET));
    }

    @Test
    void colours_and_sizes_of_type_are_tokens() {
        sheets.forEach((name, sheet) -> {
            if (!name.equals("tokens.css") && !name.equals("contrast.css")) {
                assertThat(sheet).as(name).doesNotContainPattern(COLOUR);
                assertThat(sheet).as(name).doesNotContainPattern(TYPE);
            }
        });
    }

    @Test
    void every_sheet_is_loaded() {
        String all = sheets.getOrDefault("all.css", "");

        assertThat(sheets.keySet())
                .filteredOn(name -> !name.equals("all.css"))
                .allSatisfy(name -> assertThat(all).contains("\"./" + name + "\""));
    }

    private TreeSet<String> tokens(Pattern pattern) {
        return sheets.values().stream()
                .flatMap(sheet -> pattern.matcher(sheet).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String screens() throws IOException {
        return files("", ".ts").stream().map(StylesTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(SOURCES.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
