package com.billwright.api.reading;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.api.testing.Org;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ImpatientWithChildren.class)
class GivenUpTest {

    private final Org org = Org.fresh();

    @Test
    void a_document_that_takes_its_reader_down_three_times_is_unreadable_for_a_reason_in_words() {
        String part = org.read(anInvoice().asScan());
        var review = org.get("/documents").statusCode(200).extract().jsonPath();
        assertThat(review.getString("items[0].parts[0].state")).isEqualTo("UNREADABLE");
        assertThat(review.getString("items[0].parts[0].reason.code")).isEqualTo("reader-too-slow");
        assertThat(review.getString("items[0].parts[0].reason.text")).contains("three times");
        org.request().post("/parts/" + part + "/retry").then().statusCode(200);
        String document = review.getString("items[0].id");
        org.await(document);
        assertThat(org.document(document).getString("parts[0].state")).isEqualTo("UNREADABLE");
    }
}
