package com.billwright.api.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.api.testing.ServerResource;
import com.billwright.extraction.samples.SamplePdfs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class EvaluateDocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject EvaluateDocuments evaluate;
    @TempDir Path folder;

    @Test
    void predictions_come_in_the_order_of_the_set_with_value_confidence_and_place()
            throws IOException {
        SmallSet set = SmallSet.in(folder, 2, 2);
        List<JsonNode> lines = predictions(set);

        assertThat(lines).extracting(l -> l.get("id").asText()).isEqualTo(set.ids());
        assertThat(lines.getFirst().get("status").asText()).isEqualTo("read");
        assertThat(lines.getFirst().get("modelVersion").asText()).startsWith("base:");
        JsonNode total = lines.getFirst().at("/fields/total");
        assertThat(total.get("value").asText()).isEqualTo(set.line(0).at("/fields/total").asText());
        assertThat(total.get("confidence").asDouble()).isBetween(0.0, 1.0);
        assertThat(total.get("source").asText()).isEqualTo("digital");
        assertThat(total.get("page").asInt()).isEqualTo(1);
        assertThat(total.get("box")).hasSize(4).allMatch(c -> c.asDouble() > 0 && c.asDouble() < 1);
        assertThat(lines).allMatch(l -> l.get("lines").isArray() && l.get("taxes").isArray());
        assertThat(lines).noneMatch(l -> l.get("fields").has("due_date"));
    }

    @Test
    void the_number_of_threads_changes_nothing() throws IOException {
        SmallSet set = SmallSet.in(folder, 3, 8);

        List<JsonNode> one = predictions(set, "--threads", "1", "--retrain-every", "8");
        List<JsonNode> three = predictions(set, "--threads", "3", "--retrain-every", "8");

        assertThat(withoutTimes(three)).isEqualTo(withoutTimes(one));
    }

    @Test
    void a_field_of_the_sets_own_is_learnt_from_its_first_bills() throws IOException {
        SmallSet set = SmallSet.in(folder, 2, 5);

        long learnt = right(set, predictions(set), SmallSet.OWN, 4);
        assertThat(learnt).isGreaterThanOrEqualTo(5);
        // The base can only guess which of the names on a bill such a field means.
        assertThat(right(set, predictions(set, "--no-learning"), SmallSet.OWN, 4))
                .isLessThanOrEqualTo(learnt - 2);
    }

    @Test
    void without_standard_fields_nothing_is_known_before_the_first_correction() throws IOException {
        SmallSet set = SmallSet.in(folder, 2, 4);

        List<JsonNode> own = predictions(set, "--own-fields");

        assertThat(right(set, own.subList(0, 2), "total", 0)).isZero();
        assertThat(right(set, own, "total", 2)).isGreaterThanOrEqualTo(4);
        assertThat(right(set, predictions(set), "total", 0)).isGreaterThanOrEqualTo(6);
    }

    @Test
    void the_truth_of_a_bill_counts_for_later_ones_only() throws IOException {
        SmallSet set = SmallSet.in(folder, 2, 4);
        List<JsonNode> before = predictions(set);
        String wrong = set.line(5).at("/fields/invoice_number").asText();
        fields(set.line(3))
                .put(SmallSet.OWN, wrong)
                .put("invoice_number", wrong)
                .put("total", "1.00");
        set.save();

        List<JsonNode> after = predictions(set);

        assertThat(withoutTimes(after).subList(0, 4)).isEqualTo(withoutTimes(before).subList(0, 4));
        assertThat(withoutTimes(after)).isNotEqualTo(withoutTimes(before));
    }

    @Test
    void a_document_that_cannot_be_read_has_a_line_with_its_reason() throws IOException {
        SmallSet set = SmallSet.in(folder, 1, 3);
        Files.write(folder.resolve("docs/v0-1.pdf"), SamplePdfs.protectedByPassword());

        List<JsonNode> lines = predictions(set);

        assertThat(lines.get(1).get("status").asText()).isEqualTo("unreadable");
        assertThat(lines.get(1).get("reason").asText()).isEqualTo("password-protected");
        assertThat(lines.get(1).has("fields")).isFalse();
        assertThat(lines.get(2).get("status").asText()).isEqualTo("read");
    }

    @Test
    void a_set_of_which_no_values_are_known_is_only_read() throws IOException {
        SmallSet set = SmallSet.in(folder, 1, 2);
        Files.delete(folder.resolve("dataset.json"));

        List<JsonNode> lines = predictions(set);

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line.properties())
                                .extracting(p -> p.getKey())
                                .containsExactly("id", "status", "milliseconds"));
    }

    @Test
    void a_value_that_can_be_none_of_its_type_is_not_learnt_and_stops_nothing() throws IOException {
        SmallSet set = SmallSet.in(folder, 1, 3);
        fields(set.line(0)).put("invoice_date", "the day after").put("total", "a lot");
        set.save();

        assertThat(predictions(set)).hasSize(3);
    }

    private static ObjectNode fields(ObjectNode line) {
        return (ObjectNode) line.get("fields");
    }

    private List<JsonNode> predictions(SmallSet set, String... options) throws IOException {
        Path file = folder.resolve("predictions.jsonl");
        List<String> arguments =
                new ArrayList<>(List.of(set.folder().toString(), "--predictions", file.toString()));
        arguments.addAll(Arrays.asList(options));
        var table = new ByteArrayOutputStream();
        evaluate.run(
                EvaluateOptions.parse(arguments),
                new PrintStream(table, true, StandardCharsets.UTF_8));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static List<JsonNode> withoutTimes(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> (JsonNode) ((ObjectNode) line.deepCopy()).without("milliseconds"))
                .toList();
    }

    /// How many values of a field are the true ones, from the line `first` on.
    private static long right(SmallSet set, List<JsonNode> lines, String field, int first) {
        long right = 0;
        for (int i = first; i < lines.size(); i++) {
            String at = "/fields/" + field;
            String said = lines.get(i).at(at + "/value").asText();
            right += said.equals(set.line(i).at(at).asText()) ? 1 : 0;
        }
        return right;
    }
}
