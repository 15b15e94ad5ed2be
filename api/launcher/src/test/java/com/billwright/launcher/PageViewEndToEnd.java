package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.upload;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.samples.SampleInvoice;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A reviewer at work with the page beside the data: looks closely, takes words, searches, asks why.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class PageViewEndToEnd {

    private static final String ORG = "oakfield";

    private final SampleInvoice bill = anInvoice().from("Gutter Works").withLines(2);
    private BrowserSession olivia;
    private ApiClient api;

    @BeforeAll
    void openTheSecondBillOfAVendor() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        olivia = BrowserSession.signIn(billwright, "olivia");
        api = billwright.as("olivia");
        JsonNode first = upload(api, ORG, "gutter-1.pdf", bill.numbered("GW-1").asPdf());
        RunningBillwright.confirm(
                api, ORG, first, Map.of("vendor", "Gutter Works", "invoice_number", "GW-1"));
        JsonNode second = upload(api, ORG, "gutter-2.pdf", bill.numbered("GW-2").asPdf());
        olivia.open(ORG + "/review/" + second.path("id").asText());
        olivia.see("page-1").locator(".word").first().waitFor();
    }

    @AfterAll
    void signOut() {
        if (olivia != null) {
            olivia.close();
            api.close();
        }
    }

    @Test
    void the_page_is_zoomed_and_turned_by_keyboard_and_its_words_turn_with_it() {
        olivia.see("field-total").focus();
        press("F4");
        BoundingBox fitted = olivia.see("page-1").boundingBox();
        for (int closer = 0; closer < 6; closer++) {
            press("+");
        }
        assertThat(olivia.see("page-1").locator("[data-picture=sharper]")).isVisible();
        assertThat(olivia.see("page-1").boundingBox().width).isGreaterThan(fitted.width);
        press("9");
        press("r");
        BoundingBox turned = olivia.see("page-1").boundingBox();
        assertThat(turned.width).isGreaterThan(turned.height);
        BoundingBox word = word("GW-2").boundingBox();
        assertThat(word.height).isGreaterThan(word.width);
        press("Shift+R");
        press("0");
        assertThat(olivia.see("page-1").boundingBox().width).isCloseTo(fitted.width, within(1.0));
        press("Escape");
        assertThat(olivia.see("field-total")).isFocused();
    }

    @Test
    void words_are_picked_into_a_field_by_keyboard() {
        Locator field = olivia.see("field-invoice_number");
        field.focus();
        press("F4");
        assertThat(olivia.see("taking")).hasText("GW-2");
        press("Home");
        press("Shift+End");
        String line = olivia.see("taking").textContent();
        assertThat(line).endsWith("GW-2").contains(" ");
        press("Enter");
        assertThat(field).isFocused();
        assertThat(field).hasValue(line);
        press("Control+z");
        assertThat(field).hasValue("GW-2");
    }

    @Test
    void words_are_dragged_into_a_field() {
        Locator field = olivia.see("field-customer");
        field.focus();
        BoundingBox from = word("Gutter").boundingBox();
        BoundingBox to = word("Works").boundingBox();
        olivia.page().mouse().move(from.x + 2, from.y + from.height / 2);
        olivia.page().mouse().down();
        olivia.page().mouse().move(to.x + to.width - 2, to.y + to.height / 2);
        assertThat(olivia.see("taking")).hasText("Gutter Works");
        olivia.page().mouse().up();
        assertThat(field).hasValue("Gutter Works");
        assertThat(field).isFocused();
    }

    @Test
    void text_is_searched_on_the_page_and_can_be_copied() {
        press("Control+Shift+f");
        olivia.page().keyboard().type("gutter works");
        assertThat(olivia.see("find-count")).hasText(Pattern.compile("^1 .*"));
        assertThat(olivia.page().locator(".hit.now").first()).isVisible();
        olivia.lookAt("page-search");
        press("Escape");
        assertThat(olivia.see("find-text")).isHidden();
        String copied =
                (String)
                        olivia.page()
                                .evaluate(
                                        """
                                        () => {
                                          const words = [...document.querySelectorAll(".word")];
                                          const at = words.findIndex((one) => one.textContent.trim() === "Gutter");
                                          getSelection().setBaseAndExtent(words[at].firstElementChild, 0, words[at + 1].firstElementChild, 3);
                                          const data = new DataTransfer();
                                          const copy = new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true });
                                          words[at].dispatchEvent(copy);
                                          getSelection().removeAllRanges();
                                          return data.getData("text/plain");
                                        }
                                        """);
        assertThat(copied).isEqualTo("Gutter Works");
    }

    @Test
    void the_reasons_of_a_value_are_told_with_the_earlier_bills() {
        Locator field = olivia.see("field-vendor");
        field.focus();
        press("Alt+Enter");
        assertThat(olivia.see("why")).isFocused();
        Locator earlier = olivia.see("earlier");
        assertThat(earlier.getByRole(AriaRole.LINK)).hasText("GW-1");
        olivia.lookAt("page-why");
        press("Escape");
        assertThat(field).isFocused();
    }

    private void press(String keys) {
        olivia.page().keyboard().press(keys);
    }

    private Locator word(String text) {
        Locator words = olivia.see("page-1").locator(".word");
        Pattern exactly = Pattern.compile("^\\s*" + text + "\\s*$");
        return words.filter(new Locator.FilterOptions().setHasText(exactly)).first();
    }
}
