package com.billwright.launcher;

import static com.billwright.launcher.RunningBillwright.await;
import static com.billwright.launcher.RunningBillwright.fieldsModels;
import static com.billwright.launcher.RunningBillwright.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// What a server that is killed leaves undone, the next one finishes: nothing is lost or done twice.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServerEndToEnd {

    private static final String ORG = "lumiere";
    private static final int GOOD = 8;
    private static final int SPOILT = 24;

    private RunningBillwright billwright;
    private ApiClient aline;

    @BeforeAll
    void start() throws Exception {
        billwright = RunningBillwright.get();
        aline = billwright.as("aline");
    }

    @AfterAll
    void end() {
        aline.close();
    }

    @Test
    @Order(1)
    void bills_that_were_being_read_are_read_once_by_the_next_server() throws Exception {
        int before = toReview(); // other suites leave some
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            byte[] file =
                    i % 2 == 0
                            ? SampleBills.of(i + 100, Locale.FRANCE).asScan()
                            : SampleBills.of(i + 100, Locale.FRANCE).asPdf();
            documents.add(aline.upload(ORG, "kill-" + i + ".pdf", file).path("id").asText());
        }
        await(
                "a bill being read",
                () -> aline.get("/orgs/" + ORG + "/queue?state=READING").path("counts"),
                counts -> counts.path("READING").asInt() > 0);
        killAndStartAgain();
        for (String document : documents) {
            assertThat(read(aline, ORG, document).path("state").asText())
                    .describedAs(document)
                    .isEqualTo("TO_REVIEW");
        }
        assertThat(toReview()).isEqualTo(before + documents.size());
    }

    private int toReview() throws Exception {
        JsonNode counts = aline.get("/orgs/" + ORG + "/queue?state=TO_REVIEW").path("counts");
        return counts.path("TO_REVIEW").asInt();
    }

    /// Spoilt: reviewers who put any amount into the total, any day into the invoice's date. The newest
    /// quarter, on which the judging is done, is right and from other vendors.
    @Test
    @Order(2)
    void a_challenger_trained_on_spoilt_labels_loses_and_stays_out() throws Exception {
        for (int i = 0; i < SPOILT + GOOD; i++) {
            SampleInvoice bill = SampleBills.of(i, Locale.FRANCE);
            if (i < SPOILT) {
                bill = bill.from("Atelier " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i));
            }
            JsonNode part =
                    RunningBillwright.upload(aline, ORG, "spoilt-" + i + ".pdf", bill.asPdf());
            Map<String, String> answers = new java.util.HashMap<>(bill.truth());
            if (i < SPOILT) {
                spoil(answers, i);
            }
            RunningBillwright.confirm(aline, ORG, part, answers);
        }
        JsonNode run = RunningBillwright.retrain(aline, ORG);
        assertThat(run.path("state").asText()).isEqualTo("DONE");
        JsonNode models = fieldsModels(aline, ORG);
        JsonNode version = models.path("versions").path(0);
        assertThat(version.path("verdict").asText()).isEqualTo("CHAMPION_KEPT");
        assertThat(version.path("state").asText()).isEqualToIgnoringCase("rejected");
        assertThat(version.path("reason").asText()).isNotBlank();
        assertThat(models.path("champion").asInt()).isZero();
    }

    private static void spoil(Map<String, String> answers, int i) {
        Map<String, String> right = Map.copyOf(answers);
        swap(answers, right, i % 2 == 0 ? "tax_total" : "net_total", "total");
        swap(answers, right, i % 3 == 0 ? "invoice_date" : "due_date", "due_date");
        swap(answers, right, i % 2 == 0 ? "po_number" : "account_number", "invoice_number");
        answers.remove(i % 2 == 0 ? "vendor" : "customer");
    }

    private static void swap(
            Map<String, String> answers, Map<String, String> right, String one, String other) {
        if (right.containsKey(one) && right.containsKey(other)) {
            answers.put(one, right.getOrDefault(other, ""));
            answers.put(other, right.getOrDefault(one, ""));
        }
    }

    @Test
    @Order(3)
    void a_training_that_was_cut_off_is_finished_once_by_the_next_server() throws Exception {
        // A kill that comes after the run's end proves nothing: then once more.
        for (int attempt = 0; attempt < 5; attempt++) {
            if (finishedAfterKill()) {
                return;
            }
        }
        throw new AssertionError("Each training had ended before its server was killed");
    }

    private boolean finishedAfterKill() throws Exception {
        int before = fieldsModels(aline, ORG).path("versions").size();
        String run =
                aline.post("/orgs/" + ORG + "/models/fields/retrain", Map.of())
                        .path("run")
                        .asText();
        await(
                "the training under way",
                () -> aline.get("/orgs/" + ORG + "/runs/" + run),
                seen -> !seen.path("state").asText().equals("PLANNED"));
        Instant killed = Instant.now();
        killAndStartAgain();
        JsonNode after =
                await(
                        "the run's end",
                        () -> aline.get("/orgs/" + ORG + "/runs/" + run),
                        seen -> Set.of("DONE", "FAILED").contains(seen.path("state").asText()));
        assertThat(after.path("state").asText()).isEqualTo("DONE");
        assertThat(fieldsModels(aline, ORG).path("versions").size()).isEqualTo(before + 1);
        return Instant.parse(after.path("finishedAt").asText()).isAfter(killed);
    }

    private void killAndStartAgain() throws Exception {
        Process server = billwright.stack().server().process();
        server.destroyForcibly();
        server.waitFor();
        billwright.stack().startServer();
    }
}
