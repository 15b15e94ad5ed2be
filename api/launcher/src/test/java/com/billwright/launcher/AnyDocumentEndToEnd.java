package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.await;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SampleLayout;
import com.billwright.extraction.samples.SamplePdfs;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What is no plain PDF of one bill, seen as its reviewer sees it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class AnyDocumentEndToEnd {

    private static final String ORG = "lumiere";

    private final SampleInvoice first = anInvoice().numbered("ND-3001").withLines(60);
    private final SampleInvoice second = anInvoice().from("Tide Water Company").numbered("TW-88");
    private final SampleInvoice third =
            anInvoice().from("Lift & Shaft").numbered("LS-40712").drawnAs(SampleLayout.SLOGAN);

    private BrowserSession aline;
    private ApiClient api;

    @BeforeAll
    void signIn() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        aline = BrowserSession.signIn(billwright, "aline");
        api = billwright.as("aline");
    }

    @AfterAll
    void signOut() {
        if (aline != null) {
            aline.close();
            api.close();
        }
    }

    @Test
    void a_file_of_three_bills_is_split_and_the_split_is_mended_by_mouse_and_by_keyboard()
            throws Exception {
        byte[] one = first.asPdf();
        int pages = UnusualFiles.pages(one);
        assertThat(pages).describedAs("pages of the first bill").isGreaterThan(1);
        String row =
                upload("three.pdf", SamplePdfs.bound(List.of(one, second.asPdf(), third.asPdf())));
        Locator parts = aline.page().locator(row + " ~ [data-testid=part-row]");
        assertThat(parts.first()).containsText("pages 1–" + pages);
        JsonNode document = document("three.pdf");
        assertThat(document.path("split").path("proposed"))
                .describedAs("where the machine thinks that bills start")
                .extracting(start -> start.path("page").asInt())
                .containsExactly(pages + 1, pages + 2);

        openReview(document.path("parts").path(0));
        assertThat(aline.see("split-mark-" + (pages + 1))).hasAttribute("aria-pressed", "true");
        Locator last = aline.see("split-mark-" + (pages + 2));
        if (last.getAttribute("aria-pressed").equals("false")) { // only suggested
            last.press("Enter");
        }
        assertThat(last).hasAttribute("aria-pressed", "true");
        drag(aline.see("split-mark-" + (pages + 1)), aline.see("split-mark-" + pages));
        assertThat(aline.see("split-mark-" + pages)).hasAttribute("aria-pressed", "true");
        last.press("Alt+ArrowUp");
        assertThat(aline.see("split-mark-" + (pages + 1))).isFocused();
        aline.lookAt("split");
        aline.see("split-apply").click();
        await(
                "the new split",
                () -> api.get("/orgs/" + ORG + "/documents/" + document.path("id").asText()),
                seen -> split(seen).equals("[1,%d,%d]".formatted(pages, pages + 1)));
        assertThat(aline.see("split-apply")).hasCount(0);
    }

    @Test
    void a_photograph_is_read_and_shown() throws Exception {
        upload("photo.png", UnusualFiles.picture(second.numbered("TW-89").asPdf()));
        openReview(document("photo.png").path("parts").path(0));
        assertThat(aline.see("mark-total").first()).isVisible();
        assertThat(aline.see("field-total")).hasValue("119.00");
    }

    @Test
    void what_cannot_be_read_says_why_and_is_tried_again_with_a_key() throws Exception {
        String row = upload("locked.pdf", SamplePdfs.protectedByPassword());
        assertThat(aline.page().locator(row + " [data-testid=reason]")).isVisible();
        aline.page().locator(row + " [data-testid=retry]").focus();
        aline.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/retry") && answer.ok(),
                        () -> aline.page().keyboard().press("Enter"));
        assertThat(aline.page().locator(row + "[data-state=UNREADABLE] [data-testid=retry]"))
                .isFocused();
        openUnreadable(document("locked.pdf").path("parts").path(0));
        assertThat(aline.see("retry")).isFocused();
        aline.lookAt("unreadable");
    }

    @Test
    void where_the_xml_and_the_page_disagree_a_person_decides() throws Exception {
        SampleInvoice printed =
                anInvoice().from("Atelier Nord").numbered("AN-7").in(Locale.GERMANY);
        byte[] pdf = UnusualFiles.withXml(printed.asPdf(), xml("Atelier Nord", "AN-7", "124.00"));
        upload("factur-x.pdf", pdf);
        openReview(document("factur-x.pdf").path("parts").path(0));
        assertThat(aline.see("source-total")).hasAttribute("data-source", "xml");
        assertThat(aline.see("conflict-page-total")).containsText("119.00");
        assertThat(aline.see("line-row")).hasCount(2);
        assertThat(aline.see("tax-row")).hasCount(1);
        aline.see("field-total").focus();
        aline.lookAt("disagreement");
        aline.page().keyboard().press("ArrowDown");
        assertThat(aline.see("field-total")).hasValue("119.00");
        assertThat(aline.see("conflict-page-total")).hasCount(0);
    }

    @Test
    void lines_are_corrected_added_and_removed_by_keyboard_and_confirmed() throws Exception {
        upload("lines.pdf", anInvoice().from("Line Works").numbered("LW-1").withLines(2).asPdf());
        JsonNode part = document("lines.pdf").path("parts").path(0);
        openReview(part);
        Locator rows = aline.see("line-row");
        assertThat(rows).hasCount(2);
        Locator first = aline.see("line-description").first();
        first.fill("Corrected by hand");
        first.press("Enter");
        assertThat(aline.see("line-description").nth(1)).isFocused();
        aline.page().keyboard().press("Alt+Delete");
        assertThat(rows).hasCount(1);
        assertThat(first).isFocused();
        aline.page().keyboard().press("Enter");
        assertThat(rows).hasCount(2);
        assertThat(aline.see("line-description").nth(1)).isFocused();
        aline.page().keyboard().type("Typed");
        aline.see("line-amount").nth(1).fill("7.5");
        aline.lookAt("lines");
        aline.page().keyboard().press("Control+Enter");
        await(
                "the confirmed lines",
                () -> api.get("/orgs/" + ORG + "/parts/" + part.path("id").asText()),
                seen ->
                        seen.path("state").asText().equals("CONFIRMED")
                                && seen.at("/lines/0/description")
                                        .asText()
                                        .equals("Corrected by hand")
                                && seen.at("/lines/1/description").asText().equals("Typed")
                                && seen.at("/lines/1/amount").asText().equals("7.50"));
    }

    @Test
    void what_is_called_no_bill_leaves_the_queue_as_such() throws Exception {
        upload("receipt.pdf", third.numbered("LS-1").asPdf());
        JsonNode part = document("receipt.pdf").path("parts").path(0);
        openReview(part);
        aline.see("document-type").selectOption("receipt");
        aline.see("not-a-bill-type").click();
        JsonNode seen =
                await(
                        "the decision",
                        () -> api.get("/orgs/" + ORG + "/parts/" + part.path("id").asText()),
                        now -> now.path("state").asText().equals("NOT_A_BILL"));
        assertThat(seen.path("documentType").path("confirmed").asText()).isEqualTo("receipt");
    }

    @Test
    void a_file_that_is_none_of_these_is_refused_in_words() {
        aline.open(ORG + "/upload");
        send("notes.txt", "not a bill".getBytes(StandardCharsets.UTF_8));
        Locator row = aline.page().locator("[data-testid=upload-row][data-name='notes.txt']");
        assertThat(row.getByTestId("upload-state")).containsText("JPEG");
        assertThat(row.getByText("Try again")).hasCount(0);
    }

    private void send(String name, byte[] content) {
        aline.see("file-input")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    /// Uploads and waits until the machine is done with it.
    ///
    /// @return the selector of its row
    private String upload(String name, byte[] content) {
        aline.open(ORG + "/upload");
        send(name, content);
        String row = "[data-testid=document-row][data-name='%s']".formatted(name);
        aline.page()
                .locator(row + ":is([data-state=TO_REVIEW], [data-state=UNREADABLE])")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return row;
    }

    private JsonNode document(String name) throws Exception {
        JsonNode items = api.get("/orgs/" + ORG + "/documents?q=" + name).path("items");
        JsonNode found =
                StreamSupport.stream(items.spliterator(), false)
                        .filter(item -> item.path("name").asText().equals(name))
                        .findFirst()
                        .orElseThrow();
        return api.get("/orgs/" + ORG + "/documents/" + found.path("id").asText());
    }

    private static String split(JsonNode document) {
        return document.path("split").path("starts").toString();
    }

    private void openReview(JsonNode part) {
        openUnreadable(part);
        aline.see("page-" + part.path("firstPage").asInt()).waitFor();
    }

    private void openUnreadable(JsonNode part) {
        aline.open(ORG + "/review/" + part.path("id").asText());
        aline.page()
                .locator("[data-testid=review][data-part='%s']".formatted(part.path("id").asText()))
                .waitFor();
    }

    private void drag(Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        Mouse mouse = aline.page().mouse();
        mouse.move(start.x + start.width / 2, start.y + start.height / 2);
        mouse.down();
        mouse.move(
                end.x + end.width / 2, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }

    private static String xml(String vendor, String number, String total) throws IOException {
        try (InputStream in = AnyDocumentEndToEnd.class.getResourceAsStream("ubl.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("%VENDOR%", vendor)
                    .replace("%NUMBER%", number)
                    .replace("%TOTAL%", total);
        }
    }
}
