package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.upload;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Two colleagues at one queue, without a mouse.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class QueueEndToEnd {

    private static final String ORG = "oakfield";

    private final SampleInvoice bill = anInvoice().from("Queue Roofing");
    private BrowserSession olivia;
    private BrowserSession adam;

    @BeforeAll
    void signIn() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        try (ApiClient api = billwright.as("olivia")) {
            for (String number : new String[] {"QE-71", "QE-72"}) {
                upload(api, ORG, number + ".pdf", bill.numbered(number).asPdf());
            }
        }
        olivia = BrowserSession.signIn(billwright, "olivia");
        adam = BrowserSession.signIn(billwright, "adam");
    }

    @AfterAll
    void signOut() {
        for (BrowserSession session : new BrowserSession[] {olivia, adam}) {
            if (session != null) {
                session.close();
            }
        }
    }

    @Test
    void what_a_colleague_takes_is_seen_at_once_and_what_was_searched_for_stays() {
        adam.open(ORG + "/queue?state=TO_REVIEW&q=qe7");
        assertThat(rows(adam)).hasCount(2);
        olivia.open(ORG + "/queue?state=TO_REVIEW");
        Keyboard keys = olivia.page().keyboard();
        rows(olivia).first().waitFor();
        keys.press("/");
        keys.type("qe-7");
        assertThat(rows(olivia)).hasCount(2);
        keys.press("ArrowDown");
        assertThat(rows(olivia).first().locator("a.open")).isFocused();
        keys.press("End");
        assertThat(rows(olivia).last().locator("a.open")).isFocused();
        keys.press("Home");
        assertThat(rows(olivia).first().locator("a.open")).isFocused();
        keys.press("Enter");
        olivia.see("review").waitFor();
        assertThat(adam.see("held-by")).containsText("Olivia");
        adam.lookAt("queue-held");

        olivia.page().goBack();

        assertThat(rows(olivia)).hasCount(2);
        assertThat(olivia.see("queue-search")).hasValue("qe-7");
        assertThat(adam.see("held-by")).hasCount(0);
    }

    @Test
    void the_list_is_narrowed_down_by_keyboard_and_a_reload_keeps_it() {
        olivia.open(ORG + "/queue?state=ALL&q=qe7");
        assertThat(rows(olivia)).hasCount(2);
        Keyboard keys = olivia.page().keyboard();
        rows(olivia).first().locator("a.open").focus();
        keys.press("f");
        assertThat(olivia.see("filter-vendor")).isFocused();
        keys.type("roofing");
        keys.press("Enter");
        assertThat(olivia.page()).hasURL(Pattern.compile("vendor=roofing"));
        olivia.page().reload();
        assertThat(olivia.see("filter-vendor")).hasValue("roofing");
        assertThat(rows(olivia)).hasCount(2);
        olivia.lookAt("queue-filtered");
        rows(olivia).first().locator("a.open").focus();
        keys.press("1");
        assertThat(olivia.see("filter-TO_REVIEW")).hasAttribute("aria-pressed", "true");
        keys.press("x");
        assertThat(olivia.see("queue-search")).hasValue("");
    }

    private static Locator rows(BrowserSession session) {
        return session.see("queue-row");
    }
}
