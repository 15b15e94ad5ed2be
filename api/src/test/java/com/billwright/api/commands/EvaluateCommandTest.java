package com.billwright.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir Path folder;

    @Test
    void what_is_wrong_is_said_with_what_would_be_right() {
        refuses("What is to be evaluated?");
        refuses("Nothing is known of evaluate words", "words");
        refuses("Which folder is to be evaluated?", "documents");
        refuses("Say --predictions FILE", "documents", "x");
        refuses("--predictions needs a value", "documents", "x", "--predictions");
        refuses("Unknown option: --learn", "documents", "x", "--learn");
        refuses(
                "--threads needs a whole number above 0, not 0",
                "documents",
                "x",
                "--threads",
                "0");
        refuses("One folder at a time", "documents", "x", "y");
        refuses(
                "There is no folder",
                "documents",
                folder.resolve("x").toString(),
                "--predictions",
                "p");
        refuses("There is no truth.jsonl", "documents", folder.toString(), "--predictions", "p");
    }

    @Test
    void payment_lines_that_cannot_be_taken_are_refused_with_the_place() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        refuses("Which file of payment lines", "coding");
        refuses("Say --predictions FILE", "coding", "x");
        refuses("One file at a time", "coding", "x", "y");
        refuses("There is no file", "coding", file.toString(), "--predictions", "p");
        Files.writeString(file, "{\"id\": \"1\"}\n{\"id\": \"1\"}\n");
        refuses("line 2: the id 1 was there", "coding", file.toString(), "--predictions", "p");
        Files.writeString(file, "{\"id\": \"1\"}\n\n[]\n");
        refuses("line 3 is no JSON object", "coding", file.toString(), "--predictions", "p");
        Files.writeString(file, "{\"id\": \"1\"}\n");
        refuses("no payment line with an account", "coding", file.toString(), "--predictions", "p");
    }

    @Test
    void a_bench_that_is_not_known_is_refused_likewise() {
        var err = new ByteArrayOutputStream();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(BenchCommand.run(new String[] {"flying"}, stream, stream)).isEqualTo(2);
        assertThat(BenchCommand.run(new String[] {"reading", "/no/such"}, stream, stream))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Nothing is known of bench flying")
                .contains("There is no folder /no/such")
                .contains("bench reading DIR");
    }

    private static void refuses(String sentence, String... arguments) {
        var err = new ByteArrayOutputStream();
        int status =
                EvaluateCommand.run(arguments, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(sentence)
                .contains("evaluate documents DIR --predictions FILE")
                .contains("evaluate coding FILE --predictions FILE");
    }
}
