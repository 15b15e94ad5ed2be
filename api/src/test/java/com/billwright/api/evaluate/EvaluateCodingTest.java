package com.billwright.api.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.api.testing.ServerResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class EvaluateCodingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject EvaluateCoding evaluate;
    @TempDir Path folder;

    private final List<ObjectNode> lines = new ArrayList<>();
    private String table = "";

    @Test
    void each_line_is_predicted_from_those_before_it() throws IOException {
        for (int month = 1; month <= 4; month++) {
            paid("Northern Power", 80 + month, "Electricity");
            paid("Brook & Sons Roofing Ltd", 400 + month, "Roof repairs");
        }

        var predictions = predictions();

        assertThat(predictions).hasSize(8);
        assertThat(predictions).extracting(p -> p.get("id").asText()).startsWith("1", "2", "3");
        for (int i = 2; i < 8; i++) {
            assertThat(predictions.get(i).get("gl_name").asText())
                    .isEqualTo(i % 2 == 0 ? "Electricity" : "Roof repairs");
            assertThat(predictions.get(i).get("confidence").asDouble()).isBetween(0.3, 1.0);
        }
        assertThat(table).contains("8 payment lines, 2 accounts").contains("majority");
    }

    @Test
    void the_account_of_a_line_counts_for_later_ones_only() throws IOException {
        for (int month = 1; month <= 6; month++) {
            paid("Northern Power", 80 + month, "Electricity");
            paid("Brook & Sons Roofing Ltd", 400 + month, "Roof repairs");
        }
        var before = predictions();
        ((ObjectNode) lines.get(5).get("fields")).put("gl_name", "Electricity");

        var after = predictions();

        assertThat(after.subList(0, 6)).isEqualTo(before.subList(0, 6));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void lines_may_be_gzipped_and_models_trained_on_the_way() throws IOException {
        for (int month = 1; month <= 8; month++) {
            paid("Northern Power", 80 + month, "Electricity");
            paid("Brook & Sons Roofing Ltd", 400 + month, "Roof repairs");
        }
        var plain = predictions("--retrain-every", "8");

        assertThat(table).contains("Retrainings: ");
        assertThat(run(gzipped(), "--retrain-every", "8")).isEqualTo(plain);
    }

    @Test
    void a_line_without_supplier_amount_or_account_stops_nothing() throws IOException {
        paid("Northern Power", 81, "Electricity");
        lines.add(JSON.createObjectNode().put("id", "bare"));
        paid("Northern Power", 82, "Electricity");

        var predictions = predictions();

        assertThat(predictions).hasSize(3);
        assertThat(predictions.get(2).get("gl_name").asText()).isEqualTo("Electricity");
    }

    private void paid(String supplier, int amount, String account) {
        var line = JSON.createObjectNode();
        line.put("id", Integer.toString(lines.size() + 1));
        line.put("payment_date", "2026-03-0" + (1 + lines.size() % 9));
        line.put("supplier", supplier).put("net", amount + ".00");
        line.putObject("fields").put("gl_name", account);
        lines.add(line);
    }

    private List<JsonNode> predictions(String... options) throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.write(file, lines.stream().map(ObjectNode::toString).toList());
        return run(file, options);
    }

    private Path gzipped() throws IOException {
        Path file = folder.resolve("lines.jsonl.gz");
        try (var out =
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)),
                        StandardCharsets.UTF_8)) {
            for (var line : lines) {
                out.write(line + "\n");
            }
        }
        return file;
    }

    private List<JsonNode> run(Path file, String... options) throws IOException {
        Path predictions = folder.resolve("predictions.jsonl");
        List<String> arguments =
                new ArrayList<>(List.of(file.toString(), "--predictions", predictions.toString()));
        arguments.addAll(List.of(options));
        var out = new ByteArrayOutputStream();
        evaluate.run(
                CodingOptions.parse(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        table = out.toString(StandardCharsets.UTF_8);
        List<JsonNode> read = new ArrayList<>();
        for (String line : Files.readAllLines(predictions)) {
            read.add(JSON.readTree(line));
        }
        return read;
    }
}
