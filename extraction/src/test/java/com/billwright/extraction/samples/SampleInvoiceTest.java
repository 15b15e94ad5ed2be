package com.billwright.extraction.samples;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.generate.Market;
import com.billwright.extraction.generate.PrintedText;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleInvoiceTest {

    @ParameterizedTest
    @EnumSource
    void every_layout_prints_what_the_sentence_says(SampleLayout layout) {
        for (var locale : Market.LOCALES) {
            var invoice =
                    anInvoice()
                            .from("Rohr & Sohn")
                            .numbered("B-202")
                            .dated("2026-05-09")
                            .total("2380.00")
                            .to("Hausmann Immobilien")
                            .drawnAs(layout)
                            .in(locale)
                            .asInvoice();
            assertThat(invoice.truth())
                    .containsEntry("vendor", "Rohr & Sohn")
                    .containsEntry("invoice_number", "B-202")
                    .containsEntry("invoice_date", "2026-05-09")
                    .containsEntry("total", "2380.00")
                    .containsEntry("net_total", "2000.00")
                    .containsEntry("tax_total", "380.00")
                    .containsEntry("customer", "Hausmann Immobilien");
            PrintedText.of(invoice.pdf()).holds(invoice);
        }
    }

    @Test
    void the_slogan_layout_hides_the_name_in_small_print() {
        var text = PrintedText.of(anInvoice().drawnAs(SampleLayout.SLOGAN).asPdf()).text();
        assertThat(text).startsWith("Dripstop Home Heroes").contains("Our ref A-17");
        assertThat(text.indexOf("Acme Plumbing")).isGreaterThan(text.indexOf("119.00"));
    }

    @Test
    void lines_and_shifts_change_the_page_but_not_the_truth() {
        var first = anInvoice().asInvoice();
        var other = anInvoice().withLines(7).shiftedDown(36).asInvoice();
        assertThat(other.truth()).isEqualTo(first.truth());
        assertThat(other.pdf()).isNotEqualTo(first.pdf());
    }

    @Test
    void many_lines_fill_several_pages() throws IOException {
        try (var document = Loader.loadPDF(anInvoice().withLines(90).asPdf())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void the_same_sentence_is_the_same_bytes() {
        assertThat(anInvoice().asPdf()).isEqualTo(anInvoice().asPdf());
        assertThat(anInvoice().numbered("A-18").asPdf()).isNotEqualTo(anInvoice().asPdf());
    }
}
