package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.proposed;
import static com.billwright.launcher.RunningBillwright.upload;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SampleLayout;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A reviewer's day without a mouse, from signing in to taking a confirmation back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class KeyboardOnlyEndToEnd {

    private static final String ORG = "hausmann";

    /// More bills than wait.
    private static final int MOST = 60;

    /// Its vendor is known from a bill before, so nothing is to be corrected.
    private final SampleInvoice right =
            anInvoice()
                    .from("Nordlicht Strom GmbH")
                    .numbered("NL-2002")
                    .dated("2026-06-03")
                    .total("1428.00")
                    .in(Locale.GERMANY);

    private final Map<String, SampleInvoice> bills = new LinkedHashMap<>();
    private ApiClient api;
    private KeyboardSession renate;
    private String shown = "";
    private int opened;

    @BeforeAll
    void signIn() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        api = billwright.as("renate");
        SampleInvoice before = right.numbered("NL-2001").dated("2026-05-04").total("714.00");
        RunningBillwright.confirm(
                api, ORG, upload(api, ORG, "nordlicht-0.pdf", before.asPdf()), before.truth());
        bills.put("right.pdf", right);
        bills.put("also-right.pdf", right.numbered("NL-2003").total("833.00"));
        bills.put("vendor.pdf", bill("Gartenbau Amsel", "GA-7", SampleLayout.values()[1]));
        bills.put("due.pdf", bill("Kran und Lift", "KL-8", SampleLayout.values()[2]));
        bills.put("number.pdf", bill("Pumpen Meier", "PM-9", SampleLayout.values()[3]));
        renate = KeyboardSession.signIn(billwright, "renate");
    }

    @AfterAll
    void signOut() {
        if (renate != null) {
            renate.close();
        }
        if (api != null) {
            api.close();
        }
    }

    private static SampleInvoice bill(String vendor, String number, SampleLayout layout) {
        return anInvoice()
                .from(vendor)
                .numbered(number)
                .dated("2026-06-15")
                .total("238.00")
                .drawnAs(layout)
                .in(Locale.GERMANY);
    }

    @Test
    void five_bills_are_uploaded_confirmed_with_three_corrections_and_one_is_reopened()
            throws Exception {
        uploadAll();
        openTheFirst();
        // Bills of others may wait too: those are for later.
        for (int seen = 0; !bills.isEmpty(); seen++) {
            assertThat(seen).describedAs("bills seen without %s", bills.keySet()).isLessThan(MOST);
            String name = review().path("documentName").asText();
            SampleInvoice bill = bills.remove(name);
            if (bill == null) {
                renate.press("Control+Shift+Enter");
            } else {
                sayThatItIsABill();
                correct(name, bill);
                renate.press("Control+Enter");
            }
            awaitNext();
            assertThat(renate.see("toasts").locator(".toast:not([data-offer])").count())
                    .describedAs("what was said about %s is gone with it", name)
                    .isZero();
        }
        takeTheLastBack();
        reopenOne();
        assertThat(renate.pointer()).describedAs("events of a pointer").isEmpty();
    }

    private void uploadAll() {
        renate.press("u");
        renate.tabTo("file-input");
        renate.page().waitForFileChooser(() -> renate.press("Space"));
        FileChooser chooser = renate.page().waitForFileChooser(() -> renate.press("Enter"));
        chooser.setFiles(
                bills.entrySet().stream()
                        .map(bill ->
                                new FilePayload(
                                        bill.getKey(), "application/pdf", bill.getValue().asPdf()))
                        .toArray(FilePayload[]::new));
        for (String name : bills.keySet()) {
            renate.page()
                    .locator(
                            "[data-testid=document-row][data-name='%s'][data-state=TO_REVIEW]"
                                    .formatted(name))
                    .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        }
    }

    private void openTheFirst() {
        renate.press("q");
        renate.see("queue-row").first().waitFor();
        renate.press("?");
        assertThat(renate.dialog("Keyboard")).isVisible();
        renate.type("confirm");
        assertThat(renate.dialog("Keyboard")).containsText("confirm and open the next bill");
        renate.browser().lookAt("keyboard-help");
        // The first empties what was searched for.
        renate.press("Escape");
        renate.press("Escape");
        assertThat(renate.dialog("Keyboard")).isHidden();
        renate.tabToSelector("[data-testid=queue-row] a");
        renate.press("Enter");
        awaitNext();
    }

    /// The base may doubt that a made-up bill is one.
    private void sayThatItIsABill() {
        if (renate.see("doubt-disagree").isVisible()) {
            renate.tabTo("doubt-disagree");
            renate.press("Enter");
        }
    }

    private void correct(String name, SampleInvoice bill) throws Exception {
        switch (name) {
            case "vendor.pdf" -> {
                String vendor = bill.truth().getOrDefault("vendor", "");
                renate.tabTo("field-vendor");
                renate.type(vendor.substring(0, 6));
                Locator first = renate.option("Vendor", vendor);
                assertThat(first).isVisible();
                renate.browser().lookAt("keyboard-candidates");
                renate.press("ArrowDown");
                assertThat(first).hasAttribute("aria-selected", "true");
                renate.press("Enter");
                assertThat(renate.field("Vendor")).hasValue(vendor);
            }
            case "due.pdf" -> {
                renate.tabTo("field-due_date");
                renate.type("0715");
                renate.press("Tab");
                assertThat(renate.field("Due date")).hasValue("07/15/2026");
                renate.press("Control+z");
                assertThat(renate.field("Due date")).isFocused();
                renate.press("Control+Shift+z");
                assertThat(renate.field("Due date")).hasValue("07/15/2026");
            }
            case "number.pdf" -> {
                renate.tabTo("field-invoice_number");
                renate.type("OHNE-77");
                Locator not = renate.see("intent-overridden");
                assertThat(not).hasAttribute("aria-pressed", "true");
                renate.press("F9");
                assertThat(not).hasAttribute("aria-pressed", "false");
            }
            default -> assertRight(name, bill);
        }
    }

    /// Opened by the key that decided on the bill before; so the next key is the first.
    private void assertRight(String name, SampleInvoice bill) throws Exception {
        JsonNode seen = review();
        bill.truth()
                .forEach((field, value) ->
                        assertThat(proposed(seen, field).path("value").asText())
                                .describedAs("%s of %s", field, name)
                                .isEqualTo(value));
        assertThat(renate.pressed()).describedAs("keys before the chord").isEqualTo(opened);
    }

    /// Until another bill is there to review, or after the last one the queue.
    private void awaitNext() {
        renate.page()
                .waitForFunction(
                        """
                        shown => {
                          if (location.hash.includes("/queue")) return shown !== "";
                          const bill = document.querySelector("[data-testid=review]");
                          return bill && bill.dataset.part !== shown && location.hash.includes(bill.dataset.part)
                            && document.querySelector("[data-testid=field-vendor]");
                        }\
                        """,
                        shown);
        shown = part();
        opened = renate.pressed();
    }

    private void takeTheLastBack() throws Exception {
        assertThat(renate.button("Undo")).isVisible();
        renate.press("Control+z");
        assertThat(renate.see("review-state")).hasText("reopened");
        shown = part();
        renate.press("Control+Enter");
        awaitNext();
    }

    /// From the list of what is confirmed, after a question.
    private void reopenOne() throws Exception {
        if (!part().isEmpty()) {
            renate.press("F2");
            assertThat(renate.dialog("What next?")).isVisible();
            renate.press("b");
        }
        // Perhaps nothing waits any more.
        renate.page()
                .locator("[data-testid=queue-row], [data-testid=queue-empty]")
                .first()
                .waitFor();
        renate.press("3");
        renate.page().locator("[data-testid=queue-row][data-state=CONFIRMED]").first().waitFor();
        renate.tabToSelector("[data-testid=queue-row][data-state=CONFIRMED] a");
        renate.press("Enter");
        assertThat(renate.see("review-state")).hasText("confirmed");
        renate.press("r");
        renate.tabTo("ask-yes");
        renate.press("Enter");
        assertThat(renate.see("review-state")).hasText("reopened");
        renate.browser().lookAt("keyboard-reopened");
        assertThat(review().path("state").asText()).isEqualTo("REOPENED");
    }

    private JsonNode review() throws Exception {
        return api.get("/orgs/" + ORG + "/parts/" + part());
    }

    private String part() {
        return renate.page()
                .url()
                .replaceFirst("[?].*", "")
                .replaceFirst(".*/review/", "")
                .replaceFirst(".*#.*", "");
    }
}
