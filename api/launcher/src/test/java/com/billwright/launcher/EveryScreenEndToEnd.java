package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Every screen as each role sees it, in light and in dark, in English and in German, on a desk's
/// screen, on a tablet, and at twice the size: axe finds nothing, nothing runs off to the side, and
/// who does not see a screen change is told of it. The pictures are in `target/screenshots`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class EveryScreenEndToEnd {

    private static final String ORG = "hausmann";

    /// What is wider than the window, itself or inside of the screen.
    private static final String TOO_WIDE =
            """
            () => [document.documentElement, document.querySelector('main')]
              .filter(e => e.scrollWidth > e.clientWidth)
              .map(e => e.tagName + ' ' + e.scrollWidth + ' in ' + e.clientWidth)
            """;

    private static final String FOCUS_INSIDE =
            "() => document.querySelector('main').contains(document.activeElement)";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    /// Both themes and both languages are seen on every screen; each way is one of both.
    private enum Way {
        DESK("en", ColorScheme.LIGHT, 1280, 800),
        NIGHT("de", ColorScheme.DARK, 1280, 800),
        TABLET("de", ColorScheme.LIGHT, 820, 1180),
        TWICE_AS_LARGE("de", ColorScheme.LIGHT, 640, 400);

        private final String language;
        private final ColorScheme colours;
        private final int width;
        private final int height;

        Way(String language, ColorScheme colours, int width, int height) {
            this.language = language;
            this.colours = colours;
            this.width = width;
            this.height = height;
        }
    }

    /// @param fragment after the `#/`
    /// @param shows what is there once the screen has loaded
    private record Seen(String name, String fragment, String shows) {}

    /// Over a bill or beside it, until Escape.
    ///
    /// @param button that opens it
    private record Opened(String button, String shows) {}

    private RunningBillwright billwright;
    private JsonNode bill;
    private JsonNode confirmed;

    @BeforeAll
    void a_bill_waits() throws Exception {
        billwright = RunningBillwright.get();
        try (ApiClient renate = billwright.as("renate")) {
            var invoice =
                    anInvoice().from("Sanitär Brunner GmbH").numbered("RE-77").in(Locale.GERMANY);
            bill = RunningBillwright.upload(renate, ORG, "every-screen.pdf", invoice.asPdf());
            renate.post(
                    "/orgs/" + ORG + "/parts/" + bill.path("id").asText() + "/comments",
                    Map.of("text", "Ist das unsere, @anton?"));
            var earlier = invoice.numbered("RE-76").dated("2026-02-03");
            confirmed = RunningBillwright.upload(renate, ORG, "every-one.pdf", earlier.asPdf());
            RunningBillwright.confirm(renate, ORG, confirmed, earlier.truth());
        }
    }

    @Test
    void a_reviewer_can_use_every_screen() {
        try (BrowserSession renate = BrowserSession.signIn(billwright, "renate")) {
            everyWay(
                    renate,
                    new Seen("upload", ORG + "/upload", "bw-upload table"),
                    new Seen("queue", ORG + "/queue", "[data-testid=queue-row]"),
                    new Seen("work", ORG + "/work", ".work-screen .trends, .work-screen .empty"),
                    new Seen("review", reviewOf(bill), ".workbench"));
            see(renate, Way.NIGHT);
            whatOpens(
                    renate,
                    bill,
                    new Opened("open-comments", "[data-testid=comments]"),
                    new Opened("open-trail", "[data-testid=trail]"),
                    new Opened("not-a-bill", "dialog[open]"),
                    new Opened("for-you", "[data-testid=for-you-list]"));
            whatOpens(renate, confirmed, new Opened("reopen", "dialog[open]"));
        }
    }

    @Test
    void who_does_not_see_a_screen_change_hears_it_and_goes_on_inside_of_it() {
        try (BrowserSession renate = BrowserSession.signIn(billwright, "renate")) {
            renate.see("nav-upload").click();
            PlaywrightAssertions.assertThat(renate.see("arrived")).hasText("Upload");
            renate.page().waitForFunction(FOCUS_INSIDE);
            renate.page().keyboard().press("q");
            PlaywrightAssertions.assertThat(renate.see("arrived")).hasText("Queue");
            renate.page().waitForFunction(FOCUS_INSIDE);
        }
    }

    @Test
    void an_admin_can_use_every_screen() {
        try (BrowserSession anton = BrowserSession.signIn(billwright, "anton")) {
            everyWay(
                    anton,
                    new Seen("lists", ORG + "/lists", "bw-lists section"),
                    new Seen("models", ORG + "/models", "bw-versions table"));
        }
    }

    @Test
    void an_operator_can_use_every_screen() {
        try (BrowserSession operator = BrowserSession.signIn(billwright, "operator")) {
            everyWay(operator, new Seen("fleet", "fleet", "bw-shared-base section"));
        }
    }

    @Test
    void what_is_wrong_with_a_list_is_said_in_the_persons_language() {
        byte[] list = "code;name\n4711;\n4712;Strom;Gas\n".getBytes(StandardCharsets.UTF_8);
        try (BrowserSession anton = BrowserSession.signIn(billwright, "anton")) {
            anton.speak("de");
            anton.open(ORG + "/lists");
            anton.see("list-account")
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("konten.csv", "text/csv", list));
            PlaywrightAssertions.assertThat(anton.see("refused").locator("tbody td:last-child"))
                    .hasText(
                            new String[] {
                                "Die Zelle ist leer", "Die Zeile hat 3 Zellen, die erste Zeile 2"
                            });
        }
    }

    private void everyWay(BrowserSession person, Seen... screens) {
        Page page = person.page();
        for (Way way : Way.values()) {
            see(person, way);
            for (Seen screen : screens) {
                person.open(screen.fragment);
                page.locator(screen.shows).first().waitFor();
                look(person, screen.name, way);
            }
            for (String dialog : List.of("person-menu", "help")) {
                open(person, dialog);
                look(person, dialog + "-of-" + screens[0].name, way);
                page.keyboard().press("Escape");
                person.see(dialog).waitFor(GONE);
            }
        }
    }

    private static void see(BrowserSession person, Way way) {
        Page page = person.page();
        page.setViewportSize(way.width, way.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(way.colours));
        person.speak(way.language);
    }

    private static void whatOpens(BrowserSession person, JsonNode part, Opened... all) {
        person.open(reviewOf(part));
        for (Opened each : all) {
            person.see(each.button).click();
            Locator opened = person.page().locator(each.shows);
            opened.waitFor();
            look(person, each.button, Way.NIGHT);
            person.page().keyboard().press("Escape");
            opened.waitFor(GONE);
        }
    }

    private static String reviewOf(JsonNode part) {
        return ORG + "/review/" + part.path("id").asText();
    }

    private static void open(BrowserSession person, String dialog) {
        person.see("user").click();
        person.see("person-menu").waitFor();
        if (dialog.equals("help")) {
            person.see("open-help").click();
            person.see("help").waitFor();
        }
    }

    private static void look(BrowserSession person, String name, Way way) {
        String shot = name + "-" + way.name().toLowerCase(Locale.ROOT);
        assertThat(person.page().evaluate(TOO_WIDE))
                .as("too wide on %s", shot)
                .isEqualTo(List.of());
        assertThat(person.page().locator("h1:visible, h1.hidden").count()).as(shot).isEqualTo(1);
        person.lookOnce(shot);
    }
}
