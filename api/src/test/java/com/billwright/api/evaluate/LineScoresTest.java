package com.billwright.api.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.field.InvoiceLine;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineScoresTest {

    @Test
    void lines_are_right_of_those_proposed_and_of_those_that_are_true() {
        var scores = new LineScores();
        scores.add(List.of(line("Wire", "3"), line("Nails", "5")), List.of(line("Wire", "3")));
        scores.add(List.of(line("Paint", "7")), List.of(line("Paint", "7"), line("Brush", "2")));

        assertThat(scores.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(scores.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(scores.f1()).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(printed(scores)).contains("2 right of 3 proposed and 3 true");
    }

    @Test
    void nothing_is_printed_where_no_truth_says_lines() {
        assertThat(printed(new LineScores())).isEmpty();
    }

    @Test
    void the_truth_says_lines_or_nothing_of_them() throws Exception {
        assertThat(lines("{\"fields\": {}}")).isEmpty();
        assertThat(lines("{\"lines\": []}")).contains(List.of());
        assertThat(
                        lines(
                                "{\"lines\": [{\"description\": \"Wire\", \"quantity\": \"some\","
                                        + " \"amount\": \"3\"}]}"))
                .contains(List.of(line("Wire", "3")));
    }

    private static Optional<List<InvoiceLine>> lines(String json) throws Exception {
        return new TruthLine(
                        "1", Path.of("1.pdf"), Optional.empty(), new ObjectMapper().readTree(json))
                .lines();
    }

    private static String printed(LineScores scores) {
        var out = new ByteArrayOutputStream();
        scores.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static InvoiceLine line(String description, String amount) {
        return new InvoiceLine(
                description,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(new BigDecimal(amount)),
                Optional.empty());
    }
}
