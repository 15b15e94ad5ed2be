package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.upload;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What a reviewer typed outlives a cut network, a session that ended, a server that was killed, and a
/// colleague who was faster.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class NothingLostEndToEnd {

    private static final String ORG = "oakfield";

    private RunningBillwright billwright;
    private BrowserSession olivia;
    private BrowserSession adam;
    private JsonNode part;

    @BeforeAll
    void open() throws Exception {
        billwright = RunningBillwright.get();
        olivia = BrowserSession.signIn(billwright, "olivia");
        adam = BrowserSession.signIn(billwright, "adam");
        byte[] bill =
                anInvoice().from("Safekeeping & Sons").numbered("NL-1").total("417.31").asPdf();
        try (ApiClient api = billwright.as("olivia")) {
            part = upload(api, ORG, "nothing-lost.pdf", bill);
        }
        show(olivia);
        assertThat(olivia.see("fields-left")).isVisible();
    }

    @AfterAll
    void close() {
        if (olivia != null && adam != null) {
            olivia.close();
            adam.close();
        }
    }

    private void show(BrowserSession who) {
        who.open(ORG + "/review/" + part.path("id").asText());
    }

    private static Locator number(BrowserSession who) {
        return who.page().locator("#field-invoice_number");
    }

    private static void saving(BrowserSession who, String state) {
        // A server that has just come back takes its time.
        var patience = new LocatorAssertions.HasAttributeOptions().setTimeout(20_000);
        assertThat(who.see("saving")).hasAttribute("data-state", state, patience);
    }

    @Test
    @Order(1)
    void what_is_typed_without_a_network_is_saved_when_it_is_back() {
        number(olivia).fill("NL-2");
        saving(olivia, "saved");
        olivia.page().context().setOffline(true);
        number(olivia).fill("NL-23");
        saving(olivia, "away");
        assertThat(olivia.see("away")).isVisible();
        number(olivia).fill("NL-234");
        olivia.page().context().setOffline(false);
        saving(olivia, "saved");
        assertThat(olivia.see("away")).hasCount(0);
        olivia.page().reload();
        assertThat(number(olivia)).hasValue("NL-234");
        assertThat(olivia.see("draft")).isVisible();
    }

    @Test
    @Order(2)
    void a_session_that_ended_goes_on_in_a_window_of_its_own_and_here_at_the_same_field() {
        olivia.page().context().clearCookies();
        number(olivia).fill("NL-3");
        saving(olivia, "signedOut");
        olivia.lookAt("signed-out");
        Page window = olivia.page().waitForPopup(() -> olivia.see("sign-in-window").press("Enter"));
        window.waitForClose(() -> BrowserSession.giveCredentials(window, "olivia"));
        saving(olivia, "saved");
        assertThat(olivia.see("signed-out")).hasCount(0);
        assertThat(number(olivia)).isFocused();
        expire(olivia);
        olivia.page().locator("#field-vendor").fill("Somebody");
        assertThat(olivia.see("signed-out")).isVisible();
        olivia.see("sign-in-here").press("Enter");
        assertThat(olivia.page().locator("#field-vendor")).hasValue("Somebody");
        assertThat(olivia.page().locator("#field-vendor")).isFocused();
        assertThat(number(olivia)).hasValue("NL-3");
    }

    private static void expire(BrowserSession who) {
        who.page()
                .context()
                .clearCookies(new ClearCookiesOptions().setName(Pattern.compile("q_session.*")));
    }

    @Test
    @Order(3)
    void a_server_that_is_killed_in_the_middle_gets_all_when_it_is_back() throws Exception {
        Process server = billwright.stack().server().process();
        server.destroyForcibly();
        server.waitFor();
        number(olivia).fill("NL-4");
        saving(olivia, "away");
        billwright.stack().startServer();
        saving(olivia, "saved");
    }

    @Test
    @Order(4)
    void of_two_reviewers_the_later_sees_both_and_loses_nothing() {
        show(adam);
        adam.see("taken-by").waitFor();
        assertThat(adam.see("taken-by")).containsText("Olivia");
        adam.page().keyboard().press("Control+Enter");
        assertThat(adam.see("take-over")).isFocused();
        olivia.open(ORG + "/queue");
        assertThat(adam.see("taken-by")).hasCount(0);
        assertThat(adam.see("offer")).containsText("Olivia");
        adam.see("use-offer").press("Enter");
        assertThat(number(adam)).hasValue("NL-4");
        number(adam).fill("NL-ADAM");
        saving(adam, "saved");

        show(olivia);
        assertThat(olivia.see("taken-by")).containsText("Adam");
        adam.page().keyboard().press("Control+Enter");

        assertThat(olivia.see("conflict-invoice_number")).containsText("NL-ADAM");
        assertThat(olivia.see("conflict-invoice_number")).containsText("NL-4");
        olivia.lookAt("conflict");
        olivia.see("reopen-mine").press("Enter");
        assertThat(olivia.see("review")).hasAttribute("data-state", "REOPENED");
        assertThat(number(olivia)).hasValue("NL-4");
        olivia.page().keyboard().press("Control+Enter");
        String id = part.path("id").asText();
        olivia.page().waitForURL(url -> !url.contains(id));
    }

    @Test
    @Order(5)
    void what_it_took_is_shown_to_oneself_and_to_the_admin_in_sums() {
        olivia.open(ORG + "/work");
        olivia.see("today").waitFor();
        olivia.lookAt("my-work");
        adam.open(ORG + "/models");
        adam.see("effort").waitFor();
        assertThat(adam.see("effort").innerText()).doesNotContainIgnoringCase("olivia");
    }
}
