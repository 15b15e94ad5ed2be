package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The bar above a bill, in each language and at the widths where page and data stand side by side.
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class ReviewHeadEndToEnd {

    private static final String ORG = "oakfield";

    /// What runs off its end or below it when all that can stand there does.
    private static final String OUT_OF_THE_HEAD =
            """
            async () => {
              const head = document.querySelector('bw-review-head');
              head.saving = { state: 'away', at: null };
              head.beside = { tab: null, comments: 12, unseen: 2 };
              await head.updateComplete;
              const line = head.querySelector('.review-head');
              const { right, bottom } = line.getBoundingClientRect();
              return [...line.children]
                .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
                .filter(([, box]) => box.right > right || box.bottom > bottom)
                .map(([text]) => text);
            }
            """;

    @Test
    void it_keeps_to_its_line_however_much_there_is_to_say() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        JsonNode bill;
        try (ApiClient api = billwright.as("olivia")) {
            var invoice =
                    anInvoice().from("Longfellow Roof Repairs & Sons").numbered("LRR-2026-77");
            bill = RunningBillwright.upload(api, ORG, "roof repairs.pdf", invoice.asPdf());
        }
        try (BrowserSession olivia = BrowserSession.signIn(billwright, "olivia")) {
            Page page = olivia.page();
            olivia.open(ORG + "/review/" + bill.path("id").asText());
            for (String language : List.of("en", "de", "fr")) {
                olivia.speak(language);
                page.locator(".workbench").waitFor();
                for (int width : new int[] {1024, 1280, 1600}) {
                    page.setViewportSize(width, 800);
                    assertThat(page.evaluate(OUT_OF_THE_HEAD))
                            .as("out of the head at %s in %s", width, language)
                            .isEqualTo(List.of());
                }
            }
            PlaywrightAssertions.assertThat(olivia.see("confirm")).isVisible();
        }
    }
}
