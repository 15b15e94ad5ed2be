package com.billwright.api.reading;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.api.testing.Org;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutReaders.class)
class ClaimsTest {

    @Inject Claims claims;
    @Inject ReadClaimed read;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    private final Org org = Org.fresh();

    @BeforeEach
    void emptyQueue() throws SQLException {
        execute("delete from work_item");
    }

    @Test
    void a_document_is_claimed_once() {
        String document = upload("C-1");
        Claim claim = claims.next().orElseThrow();
        assertThat(claim.documentId()).hasToString(document);
        assertThat(claim.tenantId()).isEqualTo("id-" + org.alias());
        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(claims.next()).isEmpty();
    }

    @Test
    void a_dead_readers_document_falls_to_the_next_and_is_stored_once() throws SQLException {
        String document = upload("C-2");
        Claim dead = claims.next().orElseThrow();
        leasesRunOut();
        Claim next = claims.next().orElseThrow();
        assertThat(next.attempt()).isEqualTo(2);
        assertThat(claims.renew(dead)).isFalse();
        read.read(dead);
        assertThat(org.document(document).getString("parts[0].state")).isEqualTo("READING");
        read.read(next);
        assertThat(org.document(document).getString("parts[0].state")).isEqualTo("TO_REVIEW");
        read.read(next);
        assertThat(org.document(document).getInt("parts[0].version")).isEqualTo(2);
        assertThat(claims.next()).isEmpty();
    }

    @Test
    void what_is_given_back_was_never_tried() {
        upload("C-3");
        claims.giveBack(claims.next().orElseThrow());
        assertThat(claims.next().orElseThrow().attempt()).isEqualTo(1);
    }

    @Test
    void what_failed_waits_before_it_is_tried_again() {
        upload("C-4");
        claims.failed(claims.next().orElseThrow(), Duration.ofMinutes(1));
        assertThat(claims.next()).isEmpty();
    }

    @Test
    void what_failed_is_tried_again_after_all_that_wait() {
        String failed = upload("C-7");
        claims.failed(claims.next().orElseThrow(), Duration.ZERO);
        String waiting = upload("C-8");
        String later = upload("C-9");
        claims.failed(claims.next().orElseThrow(), Duration.ZERO);
        assertThat(claims.next().orElseThrow().documentId()).hasToString(waiting);
        assertThat(claims.next().orElseThrow().documentId()).hasToString(later);
        Claim again = claims.next().orElseThrow();
        assertThat(again.documentId()).hasToString(failed);
        assertThat(again.attempt()).isEqualTo(3);
    }

    @Test
    void what_no_reader_could_be_had_for_was_never_tried() {
        upload("C-10");
        claims.postpone(claims.next().orElseThrow(), Duration.ZERO);
        assertThat(claims.next().orElseThrow().attempt()).isEqualTo(1);
    }

    @Test
    void a_document_that_was_given_up_and_is_tried_again_starts_afresh() throws SQLException {
        String document = upload("C-11");
        for (int i = 0; i < Attempts.MOST; i++) {
            assertThat(claims.next()).isPresent();
            leasesRunOut();
        }
        read.read(claims.next().orElseThrow());
        String part = org.document(document).getString("parts[0].id");
        org.request().post("/parts/" + part + "/retry").then().statusCode(200);
        Claim again = claims.next().orElseThrow();
        assertThat(again.attempt()).isEqualTo(1);
        read.read(again);
        assertThat(org.document(document).getString("parts[0].state")).isEqualTo("TO_REVIEW");
    }

    @Test
    void a_document_that_takes_three_readers_down_is_given_up() throws SQLException {
        String document = upload("C-5");
        for (int i = 0; i < Attempts.MOST; i++) {
            assertThat(claims.next()).isPresent();
            leasesRunOut();
        }
        read.read(claims.next().orElseThrow());
        assertThat(org.document(document).getString("parts[0].state")).isEqualTo("UNREADABLE");
        assertThat(org.document(document).getString("parts[0].reason.code")).isEqualTo("gave-up");
        assertThat(claims.next()).isEmpty();
    }

    @Test
    void a_renewed_lease_keeps_others_off() throws SQLException {
        upload("C-6");
        Claim claim = claims.next().orElseThrow();
        leasesRunOut();
        assertThat(claims.renew(claim)).isTrue();
        assertThat(claims.next()).isEmpty();
    }

    private String upload(String number) {
        return org.upload("bill.pdf", anInvoice().numbered(number).asPdf())
                .statusCode(202)
                .extract()
                .path("id");
    }

    private void leasesRunOut() throws SQLException {
        execute("update work_item set leased_until = now() - interval '1 second'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = fleet.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
