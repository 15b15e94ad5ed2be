package com.billwright.extraction.einvoice;

import static com.billwright.extraction.einvoice.SampleXml.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.field.TaxShare;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EInvoiceTest {

    private static final Map<String, String> SAID =
            Map.ofEntries(
                    Map.entry("invoice_number", "RE-2026-0815"),
                    Map.entry("invoice_date", "2026-03-11"),
                    Map.entry("due_date", "2026-04-10"),
                    Map.entry("delivery_date", "2026-03-09"),
                    Map.entry("vendor", "Wärme & Rohr GmbH"),
                    Map.entry("vendor_address", "Ofenweg 7, 80333, München, DE"),
                    Map.entry("vendor_vat_id", "DE136695976"),
                    Map.entry("vendor_tax_number", "143/815/08151"),
                    Map.entry("customer", "Hausverwaltung Linde"),
                    Map.entry("account_number", "K-77"),
                    Map.entry("buyer_reference", "04011000-1234"),
                    Map.entry("po_number", "PO-9"),
                    Map.entry("currency", "EUR"),
                    Map.entry("line_total", "100.00"),
                    Map.entry("net_total", "100.00"),
                    Map.entry("tax_total", "19.00"),
                    Map.entry("total", "119.00"),
                    Map.entry("amount_due", "119.00"));

    static Stream<String> formats() {
        return Stream.of(
                SampleXml.cii(),
                SampleXml.zugferd1(),
                SampleXml.ubl("Invoice"),
                SampleXml.ubl("CreditNote"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_format_states_the_same_bill(String xml) {
        Stated stated = EInvoice.read(bytes(xml)).orElseThrow();

        assertThat(values(stated)).containsAllEntriesOf(SAID);
        assertThat(values(stated).getOrDefault("iban", "").replace(" ", ""))
                .isEqualTo("DE89370400440532013000");
        assertThat(stated.lines())
                .containsExactly(
                        new InvoiceLine(
                                "Heizungswartung",
                                number("2.5"),
                                "HUR",
                                number("40.00"),
                                number("100.00"),
                                number("19")));
        assertThat(stated.taxes()).hasSize(1);
        TaxShare tax = stated.taxes().getFirst();
        assertThat(tax.base()).isEqualTo(number("100.00"));
        assertThat(tax.tax()).isEqualTo(number("19.00"));
        assertThat(tax.category()).isEqualTo("S");
    }

    @Test
    void a_credit_note_says_so() {
        assertThat(type(SampleXml.ubl("CreditNote"))).isEqualTo("credit_note");
        assertThat(type(SampleXml.cii())).isEqualTo("invoice");
        assertThat(type(SampleXml.cii().replace(">380<", ">381<"))).isEqualTo("credit_note");
        assertThat(type(SampleXml.cii().replace(">380<", ">751<"))).isEqualTo("invoice");
    }

    @Test
    void a_doctype_is_refused_with_or_without_entities() {
        String doctype = "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String with = SampleXml.cii().replaceFirst("\\?>", doctype);
        assertThat(EInvoice.read(bytes(with))).isEmpty();
        assertThat(EInvoice.read(bytes(with.replace("RE-2026-0815", "&e;")))).isEmpty();
        String harmless = SampleXml.cii().replaceFirst("\\?>", "?><!DOCTYPE x>");
        assertThat(EInvoice.read(bytes(harmless))).isEmpty();
    }

    @Test
    void a_billion_laughs_expand_to_nothing() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        assertThat(EInvoice.read(bytes(laughs + "]><x>&l29;</x>"))).isEmpty();
    }

    @Test
    void more_elements_or_deeper_than_any_invoice_are_refused() {
        String deep = "<b:ID>".repeat(60) + "</b:ID>".repeat(60);
        String many = "<b:ID/>".repeat(300_001);
        assertThat(EInvoice.read(bytes(within(deep)))).isEmpty();
        assertThat(EInvoice.read(bytes(within(many)))).isEmpty();
        String foreignDeep = "<x:y xmlns:x='z'>".repeat(60) + "</x:y>".repeat(60);
        assertThat(EInvoice.read(bytes(within(foreignDeep)))).isEmpty();
    }

    @Test
    void a_text_longer_than_any_is_left_out_alone() {
        String xml = SampleXml.cii().replace("RE-2026-0815", "9".repeat(100_000));
        Stated stated = EInvoice.read(bytes(xml)).orElseThrow();
        assertThat(stated.field("invoice_number")).isEmpty();
        assertThat(stated.field("total")).isPresent();
    }

    @Test
    void names_of_other_namespaces_mean_nothing() {
        String foreign =
                SampleXml.cii()
                        .replace(
                                "<b:GrandTotalAmount>",
                                "<x:GrandTotalAmount xmlns:x='urn:mine'>1.00</x:GrandTotalAmount>"
                                        + "<b:GrandTotalAmount>");
        assertThat(values(EInvoice.read(bytes(foreign)).orElseThrow())).containsAllEntriesOf(SAID);
        assertThat(EInvoice.read(bytes("<CrossIndustryInvoice/>"))).isEmpty();
        assertThat(EInvoice.read(bytes("<html xmlns='http://www.w3.org/1999/xhtml'/>"))).isEmpty();
    }

    @Test
    void broken_xml_states_nothing() {
        String xml = SampleXml.cii();
        assertThat(EInvoice.read(bytes(xml.substring(0, xml.length() / 2)))).isEmpty();
        assertThat(EInvoice.read(new byte[0])).isEmpty();
        assertThat(EInvoice.read(bytes("   "))).isEmpty();
        assertThat(EInvoice.read(bytes("%PDF-1.7"))).isEmpty();
    }

    @Test
    void encodings_byte_order_marks_and_blanks_before_it_do_not_matter() {
        String xml = SampleXml.cii();
        String latin = xml.replace("UTF-8", "ISO-8859-1");
        assertThat(values(EInvoice.read(latin.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow()))
                .containsAllEntriesOf(SAID);
        String wide = xml.replace("UTF-8", "UTF-16");
        assertThat(values(EInvoice.read(wide.getBytes(StandardCharsets.UTF_16)).orElseThrow()))
                .containsAllEntriesOf(SAID);
        for (String before : new String[] {"\uFEFF", "\n  ", "\uFEFF \r\n"}) {
            assertThat(values(EInvoice.read(bytes(before + xml)).orElseThrow()))
                    .containsAllEntriesOf(SAID);
        }
    }

    @Test
    void values_that_no_bill_can_have_are_not_stated() {
        String xml =
                SampleXml.cii()
                        .replace("20260311", "20261399")
                        .replace(">119.00<", ">1e999999999<")
                        .replace(">EUR</b:InvoiceCurrencyCode", ">Euro</b:InvoiceCurrencyCode");
        Stated stated = EInvoice.read(bytes(xml)).orElseThrow();
        assertThat(values(stated)).doesNotContainKeys("invoice_date", "total", "currency");
        assertThat(values(stated)).containsEntry("net_total", "100.00");
    }

    private static String within(String inner) {
        return SampleXml.cii().replace("</a:ExchangedDocument>", inner + "</a:ExchangedDocument>");
    }

    private static String type(String xml) {
        return EInvoice.read(bytes(xml)).orElseThrow().documentType();
    }

    private static Map<String, String> values(Stated stated) {
        return stated.fields().stream()
                .collect(Collectors.toMap(Stated.Value::field, v -> v.value().normalised()));
    }

    private static Optional<BigDecimal> number(String decimal) {
        return Optional.of(new BigDecimal(decimal));
    }
}
