package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.billwright.launcher.RunningBillwright.await;
import static com.billwright.launcher.RunningBillwright.fieldsModels;
import static com.billwright.launcher.RunningBillwright.proposed;
import static com.billwright.launcher.RunningBillwright.review;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SampleLayout;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The main job as people do it, in the order in which they do it: each test goes on where the one
/// before it ended.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class ReviewLearnEndToEnd {

    private static final String ORG = "oakfield";
    private static final String VENDOR = "Kestrel Roofing Ltd";

    /// Misread at first: a slogan stands where others have their name.
    private final SampleInvoice first =
            anInvoice()
                    .from(VENDOR)
                    .numbered("KR-1001")
                    .dated("2026-05-04")
                    .total("714.00")
                    .drawnAs(SampleLayout.SLOGAN)
                    .in(Locale.US);

    /// Other values at other places.
    private final SampleInvoice second =
            first.numbered("KR-1034")
                    .dated("2026-08-19")
                    .total("1428.00")
                    .withLines(7)
                    .shiftedDown(31);

    private RunningBillwright billwright;
    private BrowserSession adam;
    private ApiClient api;

    @BeforeAll
    void signIn() throws Exception {
        billwright = RunningBillwright.get();
        adam = BrowserSession.signIn(billwright, "adam");
        api = billwright.as("adam");
    }

    @AfterAll
    void signOut() {
        if (adam != null) {
            adam.close();
            api.close();
        }
    }

    @Test
    @Order(1)
    void an_uploaded_bill_is_followed_until_it_is_ready_to_review() throws Exception {
        uploadInBrowser("kestrel-1.pdf", first);
        adam.lookAt("upload");
    }

    @Test
    @Order(2)
    void what_was_misread_is_corrected_and_confirmed() throws Exception {
        JsonNode firstPart = part("kestrel-1.pdf");
        JsonNode before = review(api, ORG, firstPart);
        assertThat(proposed(before, "vendor").path("value").asText())
                .describedAs("the layout must be one that the base model misreads")
                .isNotEmpty()
                .isNotEqualTo(VENDOR);
        openReview(firstPart);
        adam.lookAt("review");
        first.truth().forEach((name, right) -> correct(before, name, right));
        adam.see("confirm").click();
        await(
                "the confirmation",
                () -> review(api, ORG, firstPart),
                seen -> seen.path("state").asText().equals("CONFIRMED"));
    }

    @Test
    @Order(3)
    void the_next_bill_of_the_vendor_is_right_before_any_training() throws Exception {
        JsonNode part = uploadInBrowser("kestrel-2.pdf", second);
        JsonNode seen = review(api, ORG, part);
        assertThat(seen.path("answeredBy").path("number").asInt()).isZero();
        JsonNode vendor = proposed(seen, "vendor");
        assertThat(vendor.path("value").asText()).isEqualTo(VENDOR);
        assertThat(vendor.path("source").asText()).isEqualTo("memory");
        assertThat(wordsIn(seen, vendor)).contains("Kestrel");
        for (String field : List.of("invoice_number", "invoice_date", "total")) {
            assertThat(proposed(seen, field).path("value").asText())
                    .describedAs(field)
                    .isEqualTo(second.truth().get(field));
        }
        openReview(part);
        assertThat(adam.see("field-vendor")).hasValue(VENDOR);
        assertThat(adam.see("source-vendor")).hasAttribute("data-source", "memory");
        assertThat(adam.see("mark-vendor").first()).isVisible();
        RunningBillwright.confirm(api, ORG, part, second.truth());
    }

    @Test
    @Order(4)
    void retraining_gives_a_version_with_a_verdict() throws Exception {
        for (int i = 0; i < 20; i++) {
            SampleInvoice bill = SampleBills.of(i, Locale.US);
            JsonNode part = RunningBillwright.upload(api, ORG, "more-" + i + ".pdf", bill.asPdf());
            RunningBillwright.confirm(api, ORG, part, bill.truth());
        }
        for (int i = 20; i < 24; i++) {
            RunningBillwright.upload(
                    api, ORG, "to-review-" + i + ".pdf", SampleBills.of(i, Locale.US).asPdf());
        }
        adam.open(ORG + "/queue");
        adam.see("queue").waitFor();
        adam.lookAt("queue");
        adam.open(ORG + "/models");
        adam.see("retrain").click();
        Locator version = fields("[data-testid=version-row][data-version='1']");
        version.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(version).hasAttribute("data-verdict", Pattern.compile("PROMOTED|CHAMPION_KEPT"));
        adam.lookAt("models");
    }

    @Test
    @Order(5)
    void an_admin_promotes_and_rolls_back() throws Exception {
        if (fieldsModels(api, ORG).path("champion").asInt() == 0) {
            promote(1);
        }
        JsonNode part =
                RunningBillwright.upload(
                        api, ORG, "served.pdf", SampleBills.of(31, Locale.US).asPdf());
        assertThat(review(api, ORG, part).path("answeredBy").path("number").asInt()).isEqualTo(1);
        promote(0);
        JsonNode after =
                RunningBillwright.upload(
                        api, ORG, "base.pdf", SampleBills.of(32, Locale.US).asPdf());
        assertThat(review(api, ORG, after).path("answeredBy").path("number").asInt()).isZero();
    }

    @Test
    @Order(6)
    void another_tenant_is_unaffected() throws Exception {
        try (ApiClient other = billwright.as("anton")) {
            JsonNode part =
                    RunningBillwright.upload(other, "hausmann", "kestrel-1.pdf", first.asPdf());
            JsonNode seen = review(other, "hausmann", part);
            assertThat(proposed(seen, "vendor").path("value").asText()).isNotEqualTo(VENDOR);
            assertThat(proposed(seen, "vendor").path("source").asText()).isNotEqualTo("memory");
            assertThat(fieldsModels(other, "hausmann").path("versions")).isEmpty();
            JsonNode mine = review(api, ORG, part("kestrel-1.pdf"));
            assertThat(proposed(seen, "vendor").path("value"))
                    .describedAs("the base's proposal, as ours was before we taught it")
                    .isEqualTo(proposed(mine, "vendor").path("value"));
            Map<String, String> hidden = Map.of("id", part("kestrel-1.pdf").path("id").asText());
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> other.get("/orgs/hausmann/parts/" + hidden.get("id")))
                    .isInstanceOfSatisfying(
                            ApiClient.Refused.class, e -> assertThat(e.status()).isEqualTo(404));
        }
    }

    @Test
    @Order(7)
    void the_operator_sees_the_fleet_and_nobodys_documents() throws Exception {
        BrowserSession operator = BrowserSession.signIn(billwright, "operator");
        try (ApiClient client = billwright.as("operator")) {
            operator.open("fleet");
            operator.see("runs").waitFor();
            operator.lookAt("fleet");
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> client.get("/orgs/" + ORG + "/queue"))
                    .isInstanceOfSatisfying(
                            ApiClient.Refused.class, e -> assertThat(e.status()).isEqualTo(404));
        } finally {
            operator.close();
        }
    }

    private JsonNode uploadInBrowser(String name, SampleInvoice bill) throws Exception {
        adam.open(ORG + "/upload");
        adam.see("file-input")
                .setInputFiles(new FilePayload(name, "application/pdf", bill.asPdf()));
        adam.page()
                .locator(
                        "[data-testid=document-row][data-name='%s'][data-state=TO_REVIEW]"
                                .formatted(name))
                .waitFor();
        return part(name);
    }

    private JsonNode part(String name) throws Exception {
        for (JsonNode item : api.get("/orgs/" + ORG + "/documents?q=" + name).path("items")) {
            if (item.path("name").asText().equals(name)) {
                return item.path("parts").path(0);
            }
        }
        throw new AssertionError("No document " + name);
    }

    private void openReview(JsonNode part) {
        adam.open(ORG + "/review/" + part.path("id").asText());
        adam.page()
                .locator("[data-testid=review][data-part='%s']".formatted(part.path("id").asText()))
                .waitFor();
        adam.see("page-1").waitFor();
        // The base may doubt that this is a bill at all.
        if (adam.see("doubt-disagree").isVisible()) {
            adam.see("doubt-disagree").click();
        }
    }

    /// Types what the page says where the proposal says otherwise.
    private void correct(JsonNode review, String field, String right) {
        if (proposed(review, field).path("value").asText().equals(right)) {
            return;
        }
        if (!adam.see("field-" + field).isVisible()) {
            adam.see("show-all").click();
        }
        adam.see("field-" + field).fill(right);
        adam.see("field-" + field).press("Tab");
    }

    private void promote(int number) throws Exception {
        adam.open(ORG + "/models");
        fields("[data-testid=promote-%d]".formatted(number)).click();
        if (adam.see("ask-yes").isVisible()) {
            adam.see("ask-yes").click();
        }
        assertThat(fields("[data-testid=champion]"))
                .hasAttribute("data-number", Integer.toString(number));
    }

    /// The models that read fields; those of other kinds have their own.
    private Locator fields(String selector) {
        return adam.page().locator("[data-testid=kind-fields] " + selector);
    }

    /// The words of the page that stand in a proposal's box.
    private static String wordsIn(JsonNode review, JsonNode proposal) {
        StringBuilder words = new StringBuilder();
        JsonNode box = proposal.path("box");
        JsonNode page = review.path("pages").path(proposal.path("page").asInt() - 1);
        for (JsonNode word : page.path("words")) {
            double x = (word.path(1).asDouble() + word.path(3).asDouble()) / 2;
            double y = (word.path(2).asDouble() + word.path(4).asDouble()) / 2;
            if (x >= box.path(0).asDouble()
                    && x <= box.path(2).asDouble()
                    && y >= box.path(1).asDouble()
                    && y <= box.path(3).asDouble()) {
                words.append(word.path(0).asText()).append(' ');
            }
        }
        return words.toString();
    }
}
