package com.billwright.api.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFolderTest {

    private static final String GOOD = "{\"id\": \"a\", \"file\": \"a.pdf\"}\n";

    @TempDir Path folder;

    @Test
    void a_folder_that_is_not_there_or_has_no_truth_is_said() {
        assertThatThrownBy(() -> DatasetFolder.open(folder.resolve("gone"), false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> DatasetFolder.open(folder, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no truth.jsonl");
    }

    @Test
    void a_broken_line_is_named_by_its_number() throws IOException {
        refuses(GOOD + "{\"id\": ", "line 2 is no JSON");
        refuses(GOOD + "[]", "line 2 is no JSON object");
        refuses(GOOD + "{\"id\": \"b\"}", "line 2: it has no \"file\"");
        refuses(GOOD + "{\"file\": \"a.pdf\"}", "line 2: it has no \"id\"");
        refuses(GOOD + GOOD, "line 2: the id a was there before");
        refuses("{\"id\": \"b\", \"file\": \"b.pdf\"}", "line 1: there is no file");
        refuses("\n", "names no documents");
    }

    @Test
    void given_words_must_be_there() throws IOException {
        write("truth.jsonl", GOOD);
        assertThat(DatasetFolder.open(folder, false).lines()).hasSize(1);
        assertThatThrownBy(() -> DatasetFolder.open(folder, true))
                .hasMessageContaining("line 1: it has no \"ocr\"");
    }

    @Test
    void a_description_that_cannot_be_is_refused() throws IOException {
        write("truth.jsonl", GOOD);
        describes("{}", "names no fields");
        describes("{\"fields\": {\"total\": \"money\"}}", "total of type money");
        describes("{\"fields\": {\"Total\": \"amount\"}}", "Total of type amount");
        describes(
                "{\"currency\": \"XYZ0\", \"fields\": {\"total\": \"amount\"}}",
                "no currency is called XYZ0");
    }

    @Test
    void a_field_starts_from_the_standard_one_that_it_resembles_when_that_has_its_type()
            throws IOException {
        write("truth.jsonl", GOOD);
        write(
                "dataset.json",
                """
                {"fields": {"number": "identifier", "payee": "identifier", "colour": "text"},
                 "standard": {"number": "invoice_number", "payee": "vendor"}}
                """);

        var fields = DatasetFolder.open(folder, false).set().orElseThrow().fields();

        assertThat(fields).extracting(f -> f.name()).containsExactly("number", "payee", "colour");
        assertThat(fields)
                .extracting(f -> f.standard())
                .containsExactly("invoice_number", null, null);
    }

    private void refuses(String truth, String sentence) throws IOException {
        write("truth.jsonl", truth);
        assertThatThrownBy(() -> DatasetFolder.open(folder, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(sentence);
    }

    private void describes(String json, String sentence) throws IOException {
        write("dataset.json", json);
        assertThatThrownBy(() -> DatasetFolder.open(folder, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(sentence);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.writeString(folder.resolve("a.pdf"), "");
    }
}
