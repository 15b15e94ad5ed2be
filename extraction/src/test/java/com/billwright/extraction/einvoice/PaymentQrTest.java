package com.billwright.extraction.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.QrCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PaymentQrTest {

    @Test
    void a_sepa_code_states_who_is_paid_what_and_where() {
        Stated stated =
                read("BCD\n002\n1\nSCT\n\nRohr & Sohn\nDE89370400440532013000\nEUR119.5\n\n\nRE-7\n")
                        .orElseThrow();
        assertThat(values(stated))
                .containsOnly(
                        Map.entry("vendor", "Rohr & Sohn"),
                        Map.entry("iban", "DE89370400440532013000"),
                        Map.entry("amount_due", "119.50"),
                        Map.entry("currency", "EUR"),
                        Map.entry("payment_reference", "RE-7"));
        assertThat(stated.fields()).allMatch(f -> f.source() == Source.QR && f.page() == 2);
    }

    @Test
    void a_swiss_code_states_creditor_reference_and_billing_information() {
        String code =
                """
                SPC
                0200
                1
                CH4431999123000889012
                S
                Muster Krankenkasse
                Musterstrasse
                12
                8000
                Seldwyla
                CH







                211.00
                CHF
                S
                Sarah Beispiel
                Musterstrasse
                1
                8000
                Seldwyla
                CH
                QRR
                210000000003139471430009017

                EPD
                //S1/10/X\\/66/11/190512/20/A-53/30/106017086/31/190501190531/32/8:1000;2.5:51.8/40/2:10;0:30
                """;
        Stated stated = read(code).orElseThrow();
        assertThat(values(stated))
                .containsEntry("vendor", "Muster Krankenkasse")
                .containsEntry("vendor_address", "Musterstrasse 12, 8000, Seldwyla, CH")
                .containsEntry("iban", "CH4431999123000889012")
                .containsEntry("amount_due", "211.00")
                .containsEntry("currency", "CHF")
                .containsEntry("customer", "Sarah Beispiel")
                .containsEntry("payment_reference", "210000000003139471430009017")
                .containsEntry("invoice_number", "X/66")
                .containsEntry("invoice_date", "2019-05-12")
                .containsEntry("buyer_reference", "A-53")
                .containsEntry("vendor_vat_id", "CHE-106.017.086")
                .containsEntry("period_start", "2019-05-01")
                .containsEntry("period_end", "2019-05-31")
                .containsEntry("due_date", "2019-06-11");
        assertThat(stated.taxes()).hasSize(2);
    }

    @Test
    void codes_for_anything_else_and_broken_ones_state_nothing() {
        assertThat(read("https://example.org/bill/7")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read("BCD").orElseThrow().fields()).isEmpty();
        assertThat(read("SPC\n" + "x".repeat(5000))).isEmpty();
    }

    private static Optional<Stated> read(String payload) {
        return PaymentQr.read(new QrCode(2, new Box(0, 0, 1, 1), payload));
    }

    private static Map<String, String> values(Stated stated) {
        return stated.fields().stream()
                .collect(Collectors.toMap(Stated.Value::field, v -> v.value().normalised()));
    }
}
