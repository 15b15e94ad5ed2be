package com.billwright.api;

import static com.billwright.api.testing.Zips.zip;
import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import com.billwright.api.testing.Zips;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ArchiveUploadTest {

    private static final byte[] TEXT = "no document".getBytes(StandardCharsets.UTF_8);

    private final Org org = Org.fresh();

    private static byte[] bill(String number) {
        return anInvoice().numbered(number).asPdf();
    }

    @Test
    void each_file_of_a_zip_is_a_document_that_knows_its_archive() {
        byte[] bytes =
                zip().with("May/", new byte[0])
                        .with("May/Water/one.pdf", bill("Z-1"))
                        .with("two.pdf", bill("Z-2"))
                        .bytes();
        var answer =
                org.upload("May.zip", bytes)
                        .statusCode(202)
                        .header("Location", startsWith("http"))
                        .body("kind", equalTo("zip"))
                        .body("name", equalTo("May.zip"))
                        .body("count", equalTo(2))
                        .body("files.name", contains("May/Water/one.pdf", "two.pdf"))
                        .body("files.document.name", contains("one.pdf", "two.pdf"))
                        .body("files.duplicate", contains(false, false))
                        .extract()
                        .jsonPath();
        String first = answer.getString("files[0].document.id");
        org.await(first);
        assertThat(org.document(first).getString("parts[0].state")).isEqualTo("TO_REVIEW");
        assertThat(org.document(first).getString("archive.name")).isEqualTo("May.zip");
        org.get("/archives/" + answer.getString("id"))
                .statusCode(200)
                .body("files.document.parts[0].state[0]", equalTo("TO_REVIEW"));
        Org.fresh().get("/archives/" + answer.getString("id")).statusCode(404);
    }

    @Test
    void bytes_that_are_known_are_linked_to_the_first_that_had_them() {
        String known = org.upload("first.pdf", bill("K-1")).extract().path("id");
        byte[] bytes =
                zip().with("again.pdf", bill("K-1"))
                        .with("new.pdf", bill("K-2"))
                        .with("new again.pdf", bill("K-2"))
                        .bytes();
        var files =
                org.upload("a.zip", bytes)
                        .statusCode(202)
                        .body("files.duplicate", contains(true, false, true))
                        .body("files[0].document.id", equalTo(known))
                        .extract()
                        .jsonPath();
        assertThat(files.getString("files[1].document.id"))
                .isEqualTo(files.getString("files[2].document.id"));
        org.get("/documents").body("total", equalTo(2));
        org.upload("b.zip", bytes).statusCode(200);
    }

    @Test
    void what_cannot_be_read_is_listed_with_its_reason_and_the_others_go_on() {
        byte[] bytes =
                zip().with("notes.txt", TEXT)
                        .with("inner.zip", zip().with("x.pdf", bill("N-0")).bytes())
                        .with("empty.pdf", new byte[0])
                        .with("large.tif", tiff((50 << 20) + 1))
                        .with("bill.pdf", bill("N-1"))
                        .with("__MACOSX/._bill.pdf", TEXT)
                        .with("May/.DS_Store", TEXT)
                        .with("Thumbs.db", TEXT)
                        .bytes();
        org.upload("mixed.zip", bytes)
                .statusCode(202)
                .body("count", equalTo(5))
                .body(
                        "files.notTaken.code",
                        contains("unknown-type", "archive-inside", "empty", "too-large"))
                .body("files[0].notTaken.text", endsWith("."))
                .body("files[4].document.name", equalTo("bill.pdf"));
    }

    @Test
    void a_file_that_is_not_what_its_archive_says_is_damaged() {
        byte[] good = zip().with("bill.pdf", bill("D-1")).bytes();
        org.upload("lying.zip", Zips.lying(good))
                .statusCode(200)
                .body("files.notTaken.code", contains("damaged"));
        byte[] cut = good.clone();
        Arrays.fill(cut, 200, 220, (byte) 0);
        org.upload("cut.zip", cut).statusCode(200).body("files.notTaken.code", contains("damaged"));
        org.get("/documents").body("total", equalTo(0));
    }

    @Test
    void a_zip_with_a_password_is_not_taken() {
        refused(Zips.encrypted(zip().with("bill.pdf", bill("P-1")).bytes()), "encrypted-archive");
    }

    @Test
    void a_zip_that_unpacks_to_far_more_than_it_is_is_not_taken() {
        byte[] zeros = tiff(49 << 20);
        refused(
                zip().with("1.tif", zeros).with("2.tif", zeros).with("3.tif", zeros).bytes(),
                "archive-bomb");
    }

    @Test
    void a_zip_of_too_many_files_is_not_taken() {
        Zips many = zip();
        for (int i = 0; i <= 2000; i++) {
            many.with(i + ".txt", TEXT);
        }
        refused(many.bytes(), "too-many-files");
        Zips folders = zip();
        for (int i = 0; i < 20_000; i++) {
            folders.with("a".repeat(240) + i + "/", new byte[0]);
        }
        refused(folders.bytes(), "too-many-files");
    }

    @Test
    void a_zip_that_names_files_outside_of_itself_is_not_taken() {
        for (String name : List.of("../up.pdf", "a/../../up.pdf", "/etc/up.pdf", "C:\\up.pdf")) {
            refused(zip().with(name, bill("U-1")).bytes(), "unsafe-archive");
        }
    }

    @Test
    void a_zip_of_nothing_and_a_damaged_one_are_not_taken() {
        refused(zip().with("May/", new byte[0]).bytes(), "empty-archive");
        byte[] whole = zip().with("bill.pdf", bill("H-1")).bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), "damaged-archive");
    }

    @Test
    void the_files_of_a_form_are_taken_as_if_each_had_come_by_itself() {
        org.request()
                .multiPart("a", "one.pdf", bill("F-1"), "application/pdf")
                .multiPart("b", "May.zip", zip().with("two.pdf", bill("F-2")).bytes())
                .multiPart("c", "notes.txt", TEXT)
                .post("/documents")
                .then()
                .statusCode(202)
                .body("items.name", contains("one.pdf", "May.zip", "notes.txt"))
                .body("items[0].document.name", equalTo("one.pdf"))
                .body("items[1].archive.files[0].document.name", equalTo("two.pdf"))
                .body("items[2].refused.type", equalTo("urn:billwright:problem:unknown-type"));
        org.get("/documents").body("total", equalTo(2));
    }

    @Test
    void an_office_document_is_no_archive() {
        byte[] bytes = zip().with("[Content_Types].xml", TEXT).with("word/a.xml", TEXT).bytes();
        org.upload("letter.docx", bytes)
                .statusCode(415)
                .body("type", equalTo("urn:billwright:problem:unknown-type"));
    }

    private void refused(byte[] zip, String code) {
        org.upload("bad.zip", zip)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:billwright:problem:" + code))
                .body("detail", endsWith("."));
        org.get("/documents").body("total", equalTo(0));
    }

    private static byte[] tiff(int size) {
        byte[] bytes = new byte[size];
        System.arraycopy("II*\0".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 4);
        return bytes;
    }
}
