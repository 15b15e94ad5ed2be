package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.api.testing.EventStream;
import com.billwright.api.testing.Org;
import com.billwright.api.testing.Person;
import com.billwright.api.testing.ServerResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class LiveTest {

    private final Org org = Org.fresh();

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    @Test
    void a_stream_begins_by_asking_to_fetch_what_may_have_been_missed() throws Exception {
        try (var stream = EventStream.of(org)) {
            stream.await(event -> event.name().equals("refetch"));
        }
    }

    @Test
    void a_colleague_sees_that_a_bill_is_taken_and_let_go() throws Exception {
        String part = org.read(anInvoice().asPdf());
        try (var stream = EventStream.of(org.as("ben", "uploader"))) {
            stream.await(event -> event.name().equals("refetch"));
            org.request().post("/parts/" + part + "/take").then().statusCode(200);
            stream.await(event -> event.is("part", part, "TO_REVIEW"));
            org.request().post("/parts/" + part + "/release").then().statusCode(204);
            stream.await(event -> event.is("part", part, "TO_REVIEW"));
        }
    }

    @Test
    void a_hold_that_goes_on_is_told_nobody() throws Exception {
        String part = org.read(anInvoice().asPdf());
        try (var stream = EventStream.of(org.as("ben", "uploader"))) {
            stream.await(event -> event.name().equals("refetch"));
            org.request().post("/parts/" + part + "/take").then().statusCode(200);
            stream.await(event -> event.is("part", part, "TO_REVIEW"));
            org.request().post("/parts/" + part + "/take").then().statusCode(200);
            String other = org.read(anInvoice().from("Other Tools Ltd").total("77.00").asPdf());
            var heard = stream.await(event -> event.is("part", other, "TO_REVIEW"));
            assertThat(heard).noneMatch(event -> event.data().contains(part));
        }
    }

    @Test
    void an_upload_is_followed_until_it_waits_for_a_person() throws Exception {
        try (var stream = EventStream.of(org)) {
            stream.await(event -> event.name().equals("refetch"));
            String part = org.read(anInvoice().asPdf());
            stream.await(event -> event.is("part", part, "TO_REVIEW"));
        }
    }

    @Test
    void another_organization_hears_nothing_of_it() throws Exception {
        String part = org.read(anInvoice().asPdf());
        Org others = Org.fresh();
        try (var stream = EventStream.of(others)) {
            stream.await(event -> event.name().equals("refetch"));
            org.request().post("/parts/" + part + "/take").then().statusCode(200);
            String own = others.read(anInvoice().asPdf());
            var heard = stream.await(event -> event.is("part", own, "TO_REVIEW"));
            assertThat(heard).noneMatch(event -> event.data().contains(part));
        }
        assertThat(
                        new Org(
                                        org.alias(),
                                        Person.named("eve").in(others.alias(), "admin").token())
                                .get("/events")
                                .extract()
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_stream_ends_with_its_token() throws Exception {
        org.get("/queue").statusCode(200);
        var soon = Person.named("rita").in(org.alias(), "uploader").token(Duration.ofSeconds(5));
        try (var stream = EventStream.of(new Org(org.alias(), soon))) {
            stream.awaitEnd();
        }
    }

    @Test
    void whoever_comes_back_after_the_database_was_away_is_asked_to_fetch_anew() throws Exception {
        try (var stream = EventStream.of(org)) {
            stream.await(event -> event.name().equals("refetch"));
            dropTheListeningConnection();
            stream.awaitEnd();
        }
        try (var again = EventStream.of(org)) {
            again.await(event -> event.name().equals("refetch"));
            String part = org.read(anInvoice().asPdf());
            again.await(event -> event.is("part", part, "TO_REVIEW"));
        }
    }

    private void dropTheListeningConnection() throws SQLException {
        try (var connection = fleet.getConnection();
                var drop =
                        connection.prepareStatement(
                                """
                                select pg_terminate_backend(pid) from pg_stat_activity
                                where application_name = 'billwright live'
                                """)) {
            assertThat(drop.executeQuery().next()).isTrue();
        }
    }
}
