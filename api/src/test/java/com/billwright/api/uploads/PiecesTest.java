package com.billwright.api.uploads;

import static com.billwright.api.testing.Zips.zip;
import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.billwright.api.documents.UnfinishedFiles;
import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class PiecesTest {

    @TestHTTPResource private URI server = URI.create("");

    @ConfigProperty(name = "billwright.documents")
    Path store;

    @Inject ForgetUploads forget;
    @Inject UnfinishedFiles files;

    private final Org org = Org.fresh();
    private final byte[] pdf = anInvoice().numbered("PC-1").asPdf();
    private final UUID key = UUID.randomUUID();

    @Test
    void a_file_that_comes_in_pieces_is_a_document_with_the_last_one() {
        announce(key, "bill.pdf", pdf.length)
                .body("items[0].offset", equalTo(0))
                .body("items[0].finished", equalTo(false));
        piece(0, slice(0, 700)).statusCode(200).header("Upload-Offset", "700");
        piece(700, slice(700, 900)).body("offset", equalTo(900)).body("finished", equalTo(false));
        String id =
                piece(900, slice(900, pdf.length))
                        .statusCode(200)
                        .header("Upload-Offset", "" + pdf.length)
                        .body("finished", equalTo(true))
                        .body("document.name", equalTo("bill.pdf"))
                        .body("document.duplicate", equalTo(false))
                        .extract()
                        .path("document.id");
        assertThat(org.get("/documents/" + id + "/file").extract().asByteArray()).isEqualTo(pdf);
        assertThat(unfinished()).doesNotExist();
        org.get("/uploads").body("items", hasSize(0));
    }

    @Test
    void a_piece_at_another_offset_is_refused_and_told_the_right_one() {
        announce(key, "bill.pdf", pdf.length);
        piece(0, slice(0, 700));
        for (int offset : new int[] {0, 500, 701}) {
            piece(offset, slice(0, 100))
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:billwright:problem:wrong-offset"))
                    .body("offset", equalTo(700));
        }
        org.request().head("/uploads/" + key).then().statusCode(200).header("Upload-Offset", "700");
        piece(700, slice(700, pdf.length)).body("finished", equalTo(true));
    }

    @Test
    void what_arrived_before_the_connection_broke_off_is_kept() throws IOException {
        announce(key, "bill.pdf", pdf.length);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head =
                    "PATCH /orgs/%s/uploads/%s HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer %s\r\nContent-Type: application/partial-upload\r\n"
                            + "Upload-Offset: 0\r\nContent-Length: %d\r\n\r\n";
            var out = socket.getOutputStream();
            out.write(
                    head.formatted(org.alias(), key, org.token(), pdf.length)
                            .getBytes(StandardCharsets.UTF_8));
            out.write(pdf, 0, 1500);
            out.flush();
            Awaitility.await().until(() -> offset() == 1500);
        }
        piece(1500, slice(1500, pdf.length)).statusCode(200).body("finished", equalTo(true));
    }

    @Test
    void announcing_and_finishing_again_change_nothing() {
        announce(key, "bill.pdf", pdf.length);
        piece(0, slice(0, 700));
        announce(key, "bill.pdf", pdf.length).body("items[0].offset", equalTo(700));
        String first = piece(700, slice(700, pdf.length)).extract().path("document.id");
        piece(700, slice(700, pdf.length))
                .statusCode(200)
                .body("document.id", equalTo(first))
                .body("document.duplicate", equalTo(false));
        announce(key, "other.pdf", pdf.length)
                .statusCode(409)
                .body("type", equalTo("urn:billwright:problem:key-taken"));
        UUID again = UUID.randomUUID();
        announce(again, "again.pdf", pdf.length);
        piece(again, 0, pdf)
                .body("document.id", equalTo(first))
                .body("document.duplicate", equalTo(true));
    }

    @Test
    void what_another_server_received_and_did_not_finish_is_finished_by_an_empty_piece()
            throws IOException {
        announce(key, "bill.pdf", pdf.length);
        piece(0, slice(0, 700));
        var ofTenant = new UnfinishedFiles.Key("id-" + org.alias(), key);
        var rest = new ByteArrayInputStream(slice(700, pdf.length));
        files.append(ofTenant, 700, rest, pdf.length - 700L);
        org.get("/uploads/" + key)
                .body("offset", equalTo(pdf.length))
                .body("finished", equalTo(false));
        piece(pdf.length, new byte[0])
                .statusCode(200)
                .body("finished", equalTo(true))
                .body("document.name", equalTo("bill.pdf"));
    }

    @Test
    void a_zip_in_pieces_is_unpacked() {
        byte[] bytes =
                zip().with("one.pdf", pdf).with("notes.txt", "x".repeat(2000).getBytes()).bytes();
        announce(key, "May.zip", bytes.length);
        piece(0, Arrays.copyOf(bytes, 500));
        piece(500, Arrays.copyOfRange(bytes, 500, bytes.length))
                .statusCode(200)
                .body("finished", equalTo(true))
                .body("document", equalTo(null))
                .body("archive.files.name", contains("one.pdf", "notes.txt"))
                .body("archive.files[0].document.archive.name", equalTo("May.zip"))
                .body("archive.files[1].notTaken.code", equalTo("unknown-type"));
        assertThat(unfinished()).doesNotExist();
    }

    @Test
    void what_is_of_no_known_kind_is_refused_with_its_first_piece_and_forgotten() {
        announce(key, "notes.txt", 5000);
        piece(0, "Just a note. ".repeat(100).getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("type", equalTo("urn:billwright:problem:unknown-type"));
        org.get("/uploads/" + key).statusCode(404);
        assertThat(unfinished()).doesNotExist();
    }

    @Test
    void empty_and_oversized_files_and_more_than_was_announced_are_refused() {
        announce(key, "empty.pdf", 0).statusCode(422);
        announce(key, "huge.zip", (1L << 30) + 1).statusCode(413);
        announce(key, "large.pdf", 60L << 20).statusCode(200);
        piece(0, slice(0, 1500)).statusCode(413);
        org.get("/uploads/" + key).statusCode(404);
        announce(key, "bill.pdf", 1000);
        piece(0, slice(0, 1500))
                .statusCode(400)
                .body("type", equalTo("urn:billwright:problem:too-many-bytes"));
        org.request()
                .contentType("application/partial-upload")
                .body(new byte[1])
                .patch("/uploads/" + key)
                .then()
                .statusCode(422);
    }

    @Test
    void unfinished_uploads_are_listed_to_who_began_them() {
        Instant changed = Instant.parse("2026-03-01T10:15:30Z");
        org.post(
                "/uploads",
                Map.of(
                        "files",
                        List.of(
                                Map.of(
                                        "key",
                                        key,
                                        "name",
                                        "bill.pdf",
                                        "size",
                                        pdf.length,
                                        "lastChange",
                                        changed.toString()))));
        piece(0, slice(0, 700));
        org.get("/uploads")
                .body("items.key", contains(key.toString()))
                .body("items[0].offset", equalTo(700))
                .body("items[0].lastChange", equalTo(changed.toString()));
        Org uma = org.as("uma", "uploader");
        uma.get("/uploads").body("items", hasSize(0));
        uma.get("/uploads/" + key).statusCode(404);
        Org.fresh().get("/uploads/" + key).statusCode(404);
        org.request().delete("/uploads/" + key).then().statusCode(204);
        org.request().delete("/uploads/" + key).then().statusCode(204);
        org.get("/uploads").body("items", hasSize(0));
        assertThat(unfinished()).doesNotExist();
    }

    @Test
    void uploads_of_which_no_more_comes_are_swept_and_others_stay() throws IOException {
        announce(key, "bill.pdf", pdf.length);
        piece(0, slice(0, 700));
        forget.sweep(Instant.now().plus(Duration.ofHours(47)));
        org.get("/uploads/" + key).statusCode(200);
        forget.sweep(Instant.now().plus(Duration.ofHours(49)));
        org.get("/uploads/" + key).statusCode(404);
        piece(700, slice(700, pdf.length)).statusCode(404);
        assertThat(unfinished()).doesNotExist();
    }

    private ValidatableResponse announce(UUID key, String name, long size) {
        return org.post(
                "/uploads",
                Map.of("files", List.of(Map.of("key", key, "name", name, "size", size))));
    }

    private ValidatableResponse piece(long offset, byte[] bytes) {
        return piece(key, offset, bytes);
    }

    private ValidatableResponse piece(UUID key, long offset, byte[] bytes) {
        return org.request()
                .contentType("application/partial-upload")
                .header("Upload-Offset", offset)
                .body(bytes)
                .patch("/uploads/" + key)
                .then();
    }

    private int offset() {
        return org.get("/uploads/" + key).extract().path("offset");
    }

    private byte[] slice(int from, int to) {
        return Arrays.copyOfRange(pdf, from, to);
    }

    private Path unfinished() {
        return store.resolve("unfinished").resolve("id-" + org.alias()).resolve(key.toString());
    }
}
