package com.billwright.extraction;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.candidate.MemoryOnly;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.memory.MemoryEntry;
import com.billwright.extraction.memory.MemoryIndex;
import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SampleLayout;
import com.billwright.extraction.text.ReadSample;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvoiceExtractorTest {

    private static final List<String> CHANGED =
            List.of(
                    "invoice_number",
                    "invoice_date",
                    "due_date",
                    "total",
                    "net_total",
                    "tax_total");
    private static final List<String> STABLE =
            List.of("vendor", "vendor_address", "iban", "customer");

    @ParameterizedTest
    @EnumSource
    void the_second_bill_of_a_layout_is_right_by_memory_alone(SampleLayout layout)
            throws Exception {
        SampleInvoice first = anInvoice().drawnAs(layout);
        SampleInvoice second =
                first.numbered("B-2093")
                        .dated("2026-07-19")
                        .total("4641.00")
                        .withLines(6)
                        .shiftedDown(18);
        MemoryIndex memory = new MemoryIndex();
        memory.add(remembered("first", first, memory));

        Extraction extraction = extract(second, memory);

        Map<String, String> truth = second.truth();
        for (String name : CHANGED) {
            if (truth.containsKey(name)) {
                ProposedField field =
                        extraction.field(name).orElseThrow(() -> new AssertionError(name));
                assertThat(field.value().normalised()).as(name).isEqualTo(truth.get(name));
                assertThat(field.source()).as(name).isEqualTo(Source.MEMORY);
                assertThat(field.because()).as(name).isNotEmpty();
            }
        }
        for (String name : STABLE) {
            if (truth.containsKey(name)) {
                assertThat(extraction.field(name)).as(name).isPresent();
            }
        }
        assertThat(extraction.layout()).isEqualTo("first");
    }

    @Test
    void a_bill_of_an_unknown_layout_gets_nothing_from_memory() throws Exception {
        MemoryIndex memory = new MemoryIndex();
        memory.add(remembered("first", anInvoice().drawnAs(SampleLayout.LEDGER), memory));
        SampleInvoice other =
                anInvoice().drawnAs(SampleLayout.SIDEBAR).from("Rohr & Sohn").in(Locale.GERMANY);
        Extraction extraction = extract(other, memory);
        assertThat(extraction.layout()).isEmpty();
        assertThat(extraction.field("total")).isEmpty();
    }

    @Test
    void a_bill_that_prints_no_currency_is_in_the_tenants() {
        var text =
                com.billwright.extraction.candidate.PageOfWords.aPage()
                        .at(60, 50, "Total 12.00")
                        .text();
        Extraction extraction =
                InvoiceExtractor.extract(
                        text, StandardFields.ALL, Locale.UK, new MemoryOnly(), new MemoryIndex());
        ProposedField currency = extraction.field("currency").orElseThrow();
        assertThat(currency.value()).isEqualTo(new FieldValue.Text("GBP"));
        assertThat(currency.source()).isEqualTo(Source.RULE);
        assertThat(currency.page()).isZero();
    }

    private static Extraction extract(SampleInvoice invoice, MemoryIndex memory) throws Exception {
        return InvoiceExtractor.extract(
                ReadSample.of(invoice.asPdf()),
                StandardFields.ALL,
                invoice.asInvoice().locale(),
                new MemoryOnly(),
                memory);
    }

    private static MemoryEntry remembered(String key, SampleInvoice invoice, MemoryIndex memory)
            throws Exception {
        Map<String, StandsAt> right = new HashMap<>();
        for (Field field : StandardFields.ALL) {
            String truth = invoice.truth().get(field.name());
            if (truth != null) {
                right.put(field.name(), StandsAt.anywhere(FieldValue.parse(field.type(), truth)));
            }
        }
        return MemoryEntry.of(
                key,
                ReadSample.of(invoice.asPdf()),
                right,
                StandardFields.ALL,
                invoice.asInvoice().locale(),
                memory);
    }
}
