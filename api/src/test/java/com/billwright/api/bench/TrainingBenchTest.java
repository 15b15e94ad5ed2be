package com.billwright.api.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingBenchTest {

    @Test
    void it_sets_a_models_cost_and_worth_beside_stocks_and_the_references() {
        var table = new ByteArrayOutputStream();
        ObjectNode json =
                TrainingBench.run(
                        List.of(3, 5),
                        Duration.ZERO,
                        1,
                        new PrintStream(table, true, StandardCharsets.UTF_8));

        assertThat(json.fieldNames()).toIterable().containsExactly("runs");
        assertThat(json.get("runs")).hasSize(2);
        JsonNode run = json.get("runs").get(1);
        assertThat(run.fieldNames())
                .toIterable()
                .containsExactly(
                        "documents",
                        "modelsPerCpuSecond",
                        "ratioToStock",
                        "ratioToReference",
                        "macroF1",
                        "stockMacroF1",
                        "bytesPerModel");
        assertThat(run.get("documents").intValue()).isEqualTo(5);
        assertThat(run.get("ratioToStock").doubleValue()).isPositive();
        assertThat(run.get("ratioToReference").doubleValue()).isPositive();
        assertThat(run.get("macroF1").doubleValue()).isBetween(0.0, 1.0);
        assertThat(run.get("bytesPerModel").intValue()).isBetween(100, 100_000);
        assertThat(table.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }
}
