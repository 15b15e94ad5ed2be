package com.billwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ListFilesTest {

    private static final String BOM = "\uFEFF";

    private final Org org = Org.fresh();

    @Test
    void vendors_are_added_and_those_of_a_known_code_changed() {
        imported("vendors", "code,name,aliases\nACE,Ace Plumbing,A.P.|Ace\nBOLT,Bolt Electric,\n")
                .body("added", equalTo(2))
                .body("updated", equalTo(0));
        imported("vendors", "code,name\nACE,\"Ace Plumbing, Inc.\"\nCROWN,Crown Lifts\n")
                .body("added", equalTo(1))
                .body("updated", equalTo(1));

        org.get("/vendors?q=ace").body("items.name", equalTo(List.of("Ace Plumbing, Inc.")));
        assertThat(exported("vendors")).contains("ACE,\"Ace Plumbing, Inc.\",A.P.|Ace,");
        org.get("/audit").body("items.after", hasItem("1 added, 1 updated"));
    }

    @Test
    void semicolons_tabs_a_byte_order_mark_and_quoted_cells_are_understood() {
        imported(
                "accounts", BOM + "Code;Name;Detail\r\n4100;\"Repairs; all\";\"two\r\nlines\"\r\n");
        imported("accounts", "name\tcode\r\nHeating\t4200\r\n");
        imported("accounts", "sep=;\ncode;name\n4300;Straße & Größe\n");

        org.get("/accounts?q=")
                .body("items.code", equalTo(List.of("4100", "4200", "4300")))
                .body("items.name", equalTo(List.of("Repairs; all", "Heating", "Straße & Größe")));
    }

    @Test
    void a_bad_header_is_refused_with_the_columns_that_there_are() {
        post("vendors", "code,nmae,phones\n1,Ace,2\n")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:billwright:problem:invalid-list"))
                .body("errors.column", equalTo(List.of("nmae", "name")))
                .body("errors.line", equalTo(List.of(1, 1)))
                .body("errors[0].message", containsString("code, name, aliases, tax_ids"));
        post("vendors", "").statusCode(422).body("errors[0].message", startsWith("The file is"));
        post("vendors", "code,name,Name\n1,a,b\n")
                .body("errors.message", equalTo(List.of("The column is there twice")));
    }

    @Test
    void what_is_wrong_is_said_line_by_line_and_nothing_is_imported() {
        String file =
                """
                code,name,tax_ids
                ACE,Ace Plumbing,DE136695976

                BOLT,,
                CROWN,Crown
                ACE,Ace again,
                DUKE,"Duke
                & Sons",--
                """;

        post("vendors", file)
                .statusCode(422)
                .body("errorCount", equalTo(4))
                .body("errors.line", equalTo(List.of(4, 5, 6, 7)))
                .body("errors.column", equalTo(List.of("name", "", "code", "tax_ids")))
                .body("errors[1].message", equalTo("The line has 2 cells, the first line 3"))
                .body("errors[2].message", equalTo("The code ACE is on line 2 already"));

        org.get("/vendors").body("total", equalTo(0));
    }

    @Test
    void letters_that_are_not_utf8_and_a_quotation_mark_left_open_are_named_by_their_line() {
        byte[] latin = "code,name\n1,Bäcker\n".getBytes(StandardCharsets.ISO_8859_1);
        post("vendors", latin)
                .statusCode(422)
                .body("errors.line", equalTo(List.of(2)))
                .body("errors[0].message", containsString("CSV UTF-8"));
        post("vendors", "code,name\n1,Ace\n2,\"Bolt\n3,Crown\n")
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3)));
    }

    @Test
    void an_export_is_imported_again_and_changes_nothing() {
        imported(
                "properties",
                """
                code,name,addresses,meter_numbers,account_numbers
                ELM,Elm Court,"12 Elm St, Town|14 Elm St",M-1|M-2,'=A1
                OAK,'+Oak,back\\\\slash|a \\| bar,,@home
                """);
        String before = exported("properties");
        assertThat(before).startsWith(BOM + "code,name,addresses,");
        assertThat(before).contains("'=A1", "'+Oak", "'@home").doesNotContain(",=A1", ",@home");

        Org other = Org.fresh();
        post(other, "properties", before.getBytes(StandardCharsets.UTF_8)).statusCode(200);
        imported("properties", before).body("updated", equalTo(2));

        assertThat(exported("properties")).isEqualTo(before);
        assertThat(exported(other, "properties")).isEqualTo(before);
        org.get("/properties?q=oak").body("items.name", equalTo(List.of("+Oak")));
    }

    @Test
    void where_decimals_have_a_comma_a_semicolon_parts_the_cells() {
        org.request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "EUR", "mostWrong", 0.01))
                .put("/settings")
                .then()
                .statusCode(200);
        imported("accounts", "code,name\n4100,Repairs\n");

        assertThat(exported("accounts")).contains("4100;Repairs");
    }

    @Test
    void only_admins_import_and_export_and_only_their_own() {
        imported("vendors", "code,name\nACE,Ace Plumbing\n");
        Org ben = org.as("ben", "reviewer");
        ben.get("/vendors.csv").statusCode(403);
        post(ben, "vendors", "code,name\n1,x\n".getBytes(StandardCharsets.UTF_8)).statusCode(403);
        assertThat(exported(Org.fresh(), "vendors")).doesNotContain("Ace");
        org.get("/bills.csv").statusCode(404);
    }

    private ValidatableResponse imported(String list, String text) {
        return post(list, text).statusCode(200);
    }

    private ValidatableResponse post(String list, String text) {
        return post(list, text.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse post(String list, byte[] file) {
        return post(org, list, file);
    }

    private static ValidatableResponse post(Org org, String list, byte[] file) {
        return org.request().contentType("text/csv").body(file).post("/" + list + ".csv").then();
    }

    private String exported(String list) {
        return exported(org, list);
    }

    private static String exported(Org org, String list) {
        byte[] file =
                org.get("/" + list + ".csv")
                        .statusCode(200)
                        .contentType("text/csv")
                        .header("Content-Disposition", containsString(list + ".csv"))
                        .extract()
                        .asByteArray();
        return new String(file, StandardCharsets.UTF_8);
    }
}
