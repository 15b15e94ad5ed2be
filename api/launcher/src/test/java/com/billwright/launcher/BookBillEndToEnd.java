package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.await;
import static com.billwright.launcher.RunningBillwright.upload;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A bill that is not booked whole, as its reviewer books it: without the mouse.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class BookBillEndToEnd {

    private static final String ORG = "oakfield";

    private final SampleInvoice bill = anInvoice().from("Boiler & Bros").numbered("BB-1");
    private BrowserSession olivia;
    private ApiClient api;
    private ApiClient admin;

    @BeforeAll
    void signIn() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        olivia = BrowserSession.signIn(billwright, "olivia");
        api = billwright.as("olivia");
        admin = billwright.as("adam");
    }

    @AfterAll
    void signOut() {
        if (olivia != null) {
            olivia.close();
            api.close();
            admin.close();
        }
    }

    @Test
    void a_bill_is_split_by_keyboard_and_the_vendors_next_one_is_proposed_so() throws Exception {
        listed("properties", "P-ONE");
        listed("properties", "P-TWO");
        JsonNode part = open("split-1.pdf", bill.asPdf());
        olivia.see("divide").press("Enter");
        assertThat(olivia.see("share-property-1")).isFocused();
        choose("share-property-1", "P-TWO");
        choose("share-property-0", "P-ONE");
        assertThat(olivia.see("share-percent-0")).isFocused();
        olivia.see("share-percent-0").fill("70");
        olivia.see("share-percent-0").press("Enter");
        assertThat(olivia.see("share-percent-1")).hasValue("30.00");
        olivia.see("share-percent-0").fill("170");
        olivia.see("share-percent-0").press("Enter");
        assertThat(olivia.see("shares-fault")).isVisible();
        olivia.page().keyboard().press("Control+Enter");
        assertThat(olivia.see("share-account-0")).isFocused();
        olivia.see("share-percent-0").fill("70");
        olivia.see("share-percent-0").press("Enter");
        olivia.lookAt("split");
        olivia.page().keyboard().press("Control+Enter");
        JsonNode confirmed = confirmed(part);
        assertThat(confirmed.at("/coding/shares/confirmed/0/percent").asText()).startsWith("70");
        assertThat(confirmed.at("/coding/property/confirmed/code").asText()).isEqualTo("P-ONE");

        open("split-2.pdf", bill.numbered("BB-2").asPdf());
        assertThat(olivia.see("share-row")).hasCount(2);
        assertThat(olivia.see("share-percent-0")).hasValue("70.00");
        assertThat(olivia.see("confidence-shares")).isVisible();
        olivia.see("share-whole").press("Enter");
        assertThat(olivia.see("coding-property")).isVisible();
    }

    @Test
    void a_line_is_booked_apart_by_keyboard() throws Exception {
        JsonNode account = listed("accounts", "A-ONE");
        JsonNode part =
                open(
                        "lines-apart.pdf",
                        anInvoice().from("Pipes Apart").numbered("PA-1").withLines(2).asPdf());
        olivia.see("book-lines").press("Enter");
        choose("line-1-account", account.path("code").asText());
        assertThat(olivia.see("line-1-property")).isFocused();
        olivia.lookAt("lines-apart");
        olivia.page().keyboard().press("Control+Enter");
        JsonNode confirmed = confirmed(part);
        assertThat(confirmed.at("/lines/0/coding").isNull()).isTrue();
        assertThat(confirmed.at("/lines/1/coding/account/id")).isEqualTo(account.path("id"));
    }

    private JsonNode confirmed(JsonNode part) throws Exception {
        return await(
                "the confirmation",
                () -> RunningBillwright.review(api, ORG, part),
                seen -> seen.path("state").asText().equals("CONFIRMED"));
    }

    private JsonNode listed(String list, String code) throws Exception {
        return admin.post(
                "/orgs/" + ORG + "/" + list, Map.of("code", code, "name", "Entry " + code));
    }

    private void choose(String input, String code) {
        Locator field = olivia.see(input);
        field.fill(code);
        olivia.see(input + "-option").first().waitFor();
        assertThat(olivia.see(input + "-option").first()).containsText(code);
        field.press("Enter");
        assertThat(field).hasValue(Pattern.compile("^" + code + " · .*"));
    }

    private JsonNode open(String name, byte[] pdf) throws Exception {
        JsonNode part = upload(api, ORG, name, pdf);
        String id = part.path("id").asText();
        olivia.open(ORG + "/review/" + id);
        olivia.page().locator("[data-testid=review][data-part='%s']".formatted(id)).waitFor();
        olivia.see("page-1").waitFor();
        return part;
    }
}
