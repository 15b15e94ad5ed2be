package com.billwright.models.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.models.RealPostgres;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ListsTest {

    @Inject EnterTenant enter;
    @Inject GlAccounts accounts;
    @Inject Vendors vendors;
    @Inject TenantFields fields;

    private final String acme = "acme-" + UUID.randomUUID();

    @Test
    void a_search_finds_all_words_in_code_or_name_and_codes_that_begin_so_first() {
        add("5612", "Roof repairs 6120");
        add("6120", "Plumbing repairs");
        add("6130", "Heating repairs");

        assertThat(codes("6120")).containsExactly("6120", "5612");
        assertThat(codes("repairs PLUMB")).containsExactly("6120");
        assertThat(codes("")).containsExactly("5612", "6120", "6130");
        assertThat(enter.call(acme, () -> accounts.count("repairs"))).isEqualTo(3);
    }

    @Test
    void where_nothing_holds_the_words_a_slip_of_the_finger_is_forgiven() {
        add("1", "Harbour Electric");
        add("2", "Harvest Gardens");
        add("3", "Müller Sanitär");

        assertThat(codes("harbuor")).containsExactly("1");
        assertThat(codes("hrbour elect")).containsExactly("1");
        assertThat(codes("harxour")).containsExactly("1");
        assertThat(codes("harbbour")).containsExactly("1");
        assertThat(codes("muller")).containsExactly("3");
        assertThat(codes("hxrbxur")).isEmpty();
        assertThat(codes("hxr")).isEmpty();
        assertThat(enter.call(acme, () -> accounts.count("harbuor"))).isEqualTo(1);
    }

    @Test
    void signs_that_mean_something_to_the_database_are_only_signs() {
        add("1", "100% wool");
        add("2", "snake_case");
        add("3", "plain");

        assertThat(codes("%")).containsExactly("1");
        assertThat(codes("_")).containsExactly("2");
        assertThat(codes("!")).isEmpty();
        assertThat(codes("' or 1=1 --")).isEmpty();
    }

    @Test
    void a_taken_code_and_a_blank_name_are_refused() {
        add("6120", "Plumbing");

        assertThatThrownBy(() -> add("6120", "Again"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The code is taken: 6120");
        assertThatThrownBy(() -> add("7", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_vendor_without_a_code_gets_one_from_its_name() {
        var vendor = new NewVendor("Müller & Söhne GmbH", "", "", "");

        var first = enter.call(acme, () -> vendors.add("", vendor));
        var second = enter.call(acme, () -> vendors.add("", vendor));

        assertThat(first.code()).isEqualTo("MULLERSO");
        assertThat(second.code()).isEqualTo("MULLERSO2");
    }

    @Test
    void a_name_is_compared_without_accents_case_punctuation_and_legal_form() {
        assertThat(VendorName.key("Müller & Söhne G.m.b.H.")).isEqualTo("muller sohne");
        assertThat(VendorName.key("ACE Plumbing, L.L.C.")).isEqualTo("ace plumbing");
        assertThat(VendorName.key("AG")).isEqualTo("ag");
        assertThat(VendorName.similarity("ace plumbing", "ace plurnbing")).isGreaterThan(0.75);
        assertThat(VendorName.similarity("ace plumbing", "bolt electric")).isLessThan(0.2);
    }

    @Test
    void a_tenants_own_field_follows_the_standard_ones() {
        enter.call(acme, () -> add(new Field("meter", FieldType.IDENTIFIER, "account_number")));

        assertThat(enter.call(acme, fields::all).getLast().name()).isEqualTo("meter");
        assertThat(enter.call("other-" + acme, fields::all))
                .noneMatch(f -> f.name().equals("meter"));
        assertThatThrownBy(() ->
                        enter.call(acme, () -> add(new Field("total", FieldType.AMOUNT, null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> enter.call(acme, () -> add(new Field("x", FieldType.DATE, "total"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean add(Field field) {
        fields.add(field);
        return true;
    }

    private void add(String code, String name) {
        enter.call(acme, () -> accounts.add(code, name, ""));
    }

    private List<String> codes(String words) {
        return enter.call(acme, () -> accounts.search(words, 10)).stream()
                .map(ListEntry::code)
                .toList();
    }
}
