package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import com.billwright.extraction.samples.SamplePdfs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class UploadTest {

    @TestHTTPResource private URI server = URI.create("");

    @ConfigProperty(name = "billwright.documents")
    Path store;

    private final Org org = Org.fresh();

    @Test
    void an_upload_is_received_and_read() {
        String id =
                org.upload("March.pdf", anInvoice().asPdf())
                        .statusCode(202)
                        .header("Location", startsWith("http"))
                        .body("name", equalTo("March.pdf"))
                        .body("duplicate", equalTo(false))
                        .body("parts[0].state", is(oneOf("RECEIVED", "READING", "TO_REVIEW")))
                        .extract()
                        .path("id");
        org.await(id);
        assertThat(org.document(id).getString("parts[0].state")).isEqualTo("TO_REVIEW");
        assertThat(org.document(id).getInt("pages")).isEqualTo(1);
        org.get("/documents/" + id + "/pages/1/image")
                .statusCode(200)
                .header("ETag", startsWith("\""));
        org.get("/documents/" + id + "/pages/2/image").statusCode(404);
        byte[] file = org.get("/documents/" + id + "/file").statusCode(200).extract().asByteArray();
        assertThat(file).isEqualTo(anInvoice().asPdf());
    }

    @Test
    void the_same_bytes_are_the_same_document() {
        byte[] pdf = anInvoice().numbered("D-1").asPdf();
        String first = org.upload("one.pdf", pdf).statusCode(202).extract().path("id");
        org.upload("two.pdf", pdf)
                .statusCode(200)
                .body("id", equalTo(first))
                .body("name", equalTo("one.pdf"))
                .body("duplicate", equalTo(true));
        Org.fresh().upload("two.pdf", pdf).statusCode(202);
    }

    @Test
    void what_is_of_no_known_kind_is_refused() {
        org.upload("note.pdf", "Just a note".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:billwright:problem:unknown-type"));
        org.request()
                .contentType("image/png")
                .body(new byte[] {1})
                .post("/documents")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        assertNothingIsThere();
    }

    @ParameterizedTest
    @CsvSource({
        "png, 89504e470d0a1a0a, image/png, inline",
        "jpeg, ffd8ffe000104a46, image/jpeg, inline",
        "tiff, 49492a0008000000, image/tiff, attachment",
        "xml, 3c3f786d6c20766572, application/xml, attachment",
        "pdf, 255044462d312e37, application/pdf, inline"
    })
    void what_a_file_is_its_first_bytes_say_and_a_browser_is_told(
            String kind, String bytes, String mediaType, String shown) {
        String id =
                org.upload("page.html", HexFormat.of().parseHex(bytes))
                        .statusCode(202)
                        .body("kind", equalTo(kind))
                        .body("name", equalTo("page.html"))
                        .extract()
                        .path("id");
        org.get("/documents/" + id + "/file")
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .header("Content-Disposition", startsWith(shown + "; "))
                .header("Content-Disposition", containsString("page.html."))
                .header("X-Content-Type-Options", "nosniff");
        org.await(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "image/png",
                "image/jpeg",
                "image/tiff",
                "application/xml",
                "text/xml",
                "application/octet-stream"
            })
    void what_the_sender_calls_it_does_not_matter(String type) {
        byte[] pdf = anInvoice().numbered("K-" + type).asPdf();
        org.request()
                .contentType(type)
                .body(pdf)
                .post("/documents")
                .then()
                .statusCode(202)
                .body("kind", equalTo("pdf"))
                .body("name", equalTo("document.pdf"));
    }

    @Test
    void an_empty_file_is_refused() {
        org.upload("empty.pdf", new byte[0])
                .statusCode(422)
                .body("type", equalTo("urn:billwright:problem:empty"));
        assertNothingIsThere();
    }

    @Test
    void more_than_50_MB_are_refused() {
        byte[] large = new byte[(50 << 20) + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 0, large, 0, 8);
        org.upload("large.pdf", large)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:billwright:problem:too-large"));
        assertNothingIsThere();
    }

    @Test
    void a_truncated_upload_leaves_nothing() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head =
                    "POST /orgs/%s/documents?name=cut.pdf HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer %s\r\nContent-Type: application/pdf\r\n"
                            + "Content-Length: 100000\r\n\r\n%%PDF-1.7 and then nothing";
            socket.getOutputStream()
                    .write(
                            head.formatted(org.alias(), org.token())
                                    .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            Awaitility.await().until(() -> !incoming().isEmpty());
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> incoming().isEmpty());
        assertNothingIsThere();
    }

    @Test
    void a_password_no_pages_too_many_pages_and_no_text_are_unreadable_for_their_reason() {
        assertUnreadable(SamplePdfs.protectedByPassword(), "password-protected");
        assertUnreadable(SamplePdfs.blank(0), "no-pages");
        assertUnreadable(SamplePdfs.blank(201), "too-many-pages");
        assertUnreadable(SamplePdfs.blank(1), "no-text");
        assertUnreadable("%PDF-1.7 not really".getBytes(StandardCharsets.UTF_8), "damaged");
    }

    @Test
    void an_unreadable_document_can_be_tried_again() {
        String part = org.read(SamplePdfs.protectedByPassword());
        org.request().post("/parts/" + part + "/retry").then().statusCode(200);
        String document = org.get("/documents").extract().path("items[0].id");
        org.await(document);
        assertThat(org.document(document).getInt("parts[0].version")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Temp\\bill.pdf, bill.pdf",
        "..pdf, pdf",
        "a\u202Ebill\u0000.pdf, abill.pdf",
        "///, document.pdf"
    })
    void path_and_control_characters_leave_a_name(String name, String clean) {
        org.upload(name, anInvoice().asPdf()).statusCode(202).body("name", equalTo(clean));
    }

    @Test
    void a_name_of_5000_characters_is_shortened_and_keeps_its_ending() {
        org.upload("ä".repeat(5000) + ".pdf", anInvoice().asPdf())
                .statusCode(202)
                .body("name", hasLength(200))
                .body("name", endsWith("….pdf"));
    }

    @Test
    void a_listing_since_a_cursor_tells_what_changed() {
        String first =
                org.upload("a.pdf", anInvoice().numbered("S-1").asPdf()).extract().path("id");
        org.await(first);
        String cursor = org.get("/documents").extract().path("cursor");
        org.get("/documents?since=" + cursor).body("items.size()", equalTo(0));
        String second =
                org.upload("b.pdf", anInvoice().numbered("S-2").asPdf()).extract().path("id");
        org.get("/documents?since=" + cursor)
                .body("items.id", equalTo(List.of(second)))
                .body("total", equalTo(1));
        org.await(second);
        org.get("/documents").body("items.name", equalTo(List.of("b.pdf", "a.pdf")));
        org.get("/documents?q=A.P").body("items.name", equalTo(List.of("a.pdf")));
        org.get("/documents?state=CONFIRMED").body("total", equalTo(0));
        org.get("/documents?state=NONSENSE").statusCode(422);
        org.get("/documents?limit=0").statusCode(422).contentType("application/problem+json");
    }

    private void assertUnreadable(byte[] pdf, String code) {
        String id = org.upload(code + ".pdf", pdf).statusCode(202).extract().path("id");
        org.await(id);
        assertThat(org.document(id).getString("parts[0].reason.code")).isEqualTo(code);
        assertThat(org.document(id).getString("parts[0].reason.text")).endsWith(".");
    }

    private void assertNothingIsThere() {
        org.get("/documents").statusCode(200).body("total", equalTo(0));
        // Readers and other uploads of this server pass through the same folder.
        Awaitility.await().until(() -> incoming().isEmpty());
        assertThat(store.resolve("id-" + org.alias())).doesNotExist();
    }

    private List<Path> incoming() {
        try (var files = Files.list(store.resolve("incoming"))) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
