package com.billwright.api.reading;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.api.testing.Org;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithChildren.class)
class KilledReaderTest {

    private final Org org = Org.fresh();

    @Test
    void a_bill_whose_reader_is_killed_is_read_at_the_next_attempt() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !children().isEmpty());
        String id =
                org.upload("scan.pdf", anInvoice().withLines(60).asScan())
                        .statusCode(202)
                        .extract()
                        .path("id");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> state(id).equals("READING"));
        var killed = children();
        killed.forEach(ProcessHandle::destroyForcibly);
        org.await(id);
        assertThat(state(id)).isEqualTo("TO_REVIEW");
        assertThat(children()).isNotEmpty().doesNotContainAnyElementsOf(killed);
    }

    private String state(String document) {
        return org.document(document).getString("parts[0].state");
    }

    private static java.util.List<ProcessHandle> children() {
        return WithChildren.children();
    }
}
