package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.await;
import static com.billwright.launcher.RunningBillwright.review;
import static com.billwright.launcher.RunningBillwright.upload;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Two people over one bill that must not pass unseen: one asks, the other answers for it. Without the
/// mouse.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class CommentAndWarnEndToEnd {

    private static final String ORG = "oakfield";
    private static final String KNOWN = "DE89370400440532013000";

    private BrowserSession olivia;
    private BrowserSession adam;
    private ApiClient api;

    @BeforeAll
    void signIn() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        olivia = BrowserSession.signIn(billwright, "olivia");
        adam = BrowserSession.signIn(billwright, "adam");
        api = billwright.as("olivia");
    }

    @AfterAll
    void signOut() {
        if (adam != null) {
            adam.close();
            olivia.close();
            api.close();
        }
    }

    @Test
    void a_colleague_is_asked_and_each_warning_acknowledged_before_the_bill_is_confirmed()
            throws Exception {
        SampleInvoice bill = anInvoice().from("Twin Gables Heating").numbered("TG-001");
        confirmEarlier(bill);
        JsonNode part =
                upload(api, ORG, "twin-2.pdf", bill.dated("2026-04-09").total("238.00").asPdf());
        String id = part.path("id").asText();
        olivia.open(ORG + "/review/" + id);
        assertThat(olivia.see("see-warning")).hasCount(2);
        assertThat(olivia.see("warning-BANK_CHANGED")).containsText("DE89 3704 0044 0532 0130 00");

        olivia.page().keyboard().press("F2");
        olivia.page().keyboard().press("c");
        assertThat(olivia.see("comment-text")).isFocused();
        olivia.page().keyboard().type("Did they move banks, @ad");
        assertThat(olivia.see("person-adam")).isVisible();
        olivia.page().keyboard().press("Enter");
        olivia.page().keyboard().type("?");
        assertThat(olivia.see("comment-text")).hasValue("Did they move banks, @adam ?");
        olivia.page().keyboard().press("Control+Enter");
        assertThat(olivia.see("comment")).hasCount(1);
        olivia.lookAt("comments");

        assertThat(adam.see("for-you-unread")).hasText("1");
        adam.page().keyboard().press("y");
        assertThat(adam.see("for-you-item").first()).isFocused();
        adam.lookAt("for-you");
        adam.page().keyboard().press("Enter");
        assertThat(adam.see("comment")).containsText("Did they move banks");
        assertThat(adam.see("for-you-unread")).hasCount(0);

        olivia.page().keyboard().press("Escape");
        assertThat(olivia.see("talk")).hasCount(0);
        olivia.page().keyboard().press("Control+Enter");
        assertThat(olivia.see("see-warning").first()).isFocused();
        olivia.page().keyboard().press("Enter");
        assertThat(olivia.see("see-warning")).hasCount(1);
        olivia.page().keyboard().press("Control+Enter");
        assertThat(olivia.see("see-warning")).isFocused();
        assertThat(review(api, ORG, part).path("state").asText()).isEqualTo("TO_REVIEW");
        olivia.page().keyboard().press("Enter");
        assertThat(olivia.see("confirm")).isFocused();
        olivia.page().keyboard().press("Control+Enter");
        await(
                "the confirmation",
                () -> review(api, ORG, part),
                seen -> seen.path("state").asText().equals("CONFIRMED"));

        adam.page().keyboard().press("F2");
        adam.page().keyboard().press("h");
        assertThat(adam.page().locator("[data-what='warning seen']")).hasCount(2);
        assertThat(adam.page().locator("[data-what='confirmed']")).containsText("Olivia");
        adam.lookAt("trail");
    }

    /// A bill of the same vendor and number was confirmed, with other bank details.
    private void confirmEarlier(SampleInvoice bill) throws Exception {
        var truth = new HashMap<>(bill.truth());
        truth.put("invoice_number", "TG001");
        truth.put("iban", KNOWN);
        RunningBillwright.confirm(api, ORG, upload(api, ORG, "twin-1.pdf", bill.asPdf()), truth);
    }
}
