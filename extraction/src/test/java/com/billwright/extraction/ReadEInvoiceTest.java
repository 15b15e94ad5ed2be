package com.billwright.extraction;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.candidate.MemoryOnly;
import com.billwright.extraction.einvoice.EInvoice;
import com.billwright.extraction.einvoice.SampleXml;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.memory.MemoryIndex;
import com.billwright.extraction.text.Attachment;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.TextReader;
import com.billwright.extraction.text.UnreadableReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadEInvoiceTest {

    @TempDir Path folder;

    @Test
    void an_xml_alone_gets_pages_on_which_every_value_stands() throws Exception {
        DocumentRead.Readable read = readXml(SampleXml.cii());

        Extraction extraction = extract(read.text(), StandardFields.ALL, read.stated());

        assertThat(read.stated().fields()).hasSizeGreaterThan(15);
        for (Stated.Value value : read.stated().fields()) {
            ProposedField field = extraction.field(value.field()).orElseThrow();
            assertThat(field.value()).isEqualTo(value.value());
            assertThat(field.source()).isEqualTo(Source.XML);
            assertThat(field.page()).as(value.field()).isEqualTo(1);
            assertThat(field.box()).as(value.field()).isNotNull();
            assertThat(field.conflict()).as(value.field()).isNull();
            assertThat(field.confidence()).isEqualTo(0.99);
        }
        assertThat(extraction.lines()).hasSize(1);
        assertThat(extraction.taxes()).hasSize(1);
    }

    @Test
    void many_lines_and_letters_that_no_font_has_are_drawn_too() throws Exception {
        String line = SampleXml.cii();
        int from = line.lastIndexOf("<b:IncludedSupplyChainTradeLineItem>");
        int to = line.lastIndexOf("</b:IncludedSupplyChainTradeLineItem>") + 38;
        String one = line.substring(from, to).replace("Heizungswartung", "Wärme für Żółć 暖房 \t Ω");
        DocumentRead.Readable read =
                readXml(line.replace(line.substring(from, to), one.repeat(200)));
        assertThat(read.stated().lines()).hasSize(200);
        assertThat(read.text().pages()).hasSizeBetween(3, 8);
        assertThat(read.text().pages().getFirst().words())
                .anySatisfy(w -> assertThat(w.text()).isEqualTo("Żółć"));
    }

    @Test
    void an_xml_that_is_no_invoice_is_unreadable() throws Exception {
        assertThat(read("<html/>"))
                .isInstanceOfSatisfying(
                        DocumentRead.Unreadable.class,
                        u -> assertThat(u.reason()).isEqualTo(UnreadableReason.XML_NOT_AN_INVOICE));
    }

    @Test
    void a_total_that_the_page_does_not_print_needs_a_person() {
        DocumentText page =
                aPage().at(60, 50, "Invoice RE-2026-0815")
                        .at(60, 80, "2026-03-11")
                        .at(60, 110, "Total 191.00 EUR")
                        .text();
        Stated stated = EInvoice.read(SampleXml.bytes(SampleXml.cii())).orElseThrow();

        ProposedField total =
                extract(page, StandardFields.ALL, stated).field("total").orElseThrow();

        assertThat(total.value().normalised()).isEqualTo("119.00");
        assertThat(total.page()).isZero();
        assertThat(total.confidence()).isEqualTo(0.5);
        assertThat(total.because()).contains("not found on the page");
    }

    @Test
    void an_account_that_the_page_does_not_print_conflicts_with_the_one_it_prints() {
        DocumentText page = aPage().at(60, 50, "IBAN GB33BUKB20201555555555").text();
        Stated stated = EInvoice.read(SampleXml.bytes(SampleXml.cii())).orElseThrow();

        ProposedField iban = extract(page, StandardFields.ALL, stated).field("iban").orElseThrow();

        assertThat(iban.conflict())
                .extracting(conflict -> conflict.value().normalised())
                .isEqualTo("GB33BUKB20201555555555");
        assertThat(iban.confidence()).isEqualTo(0.5);
        assertThat(iban.because()).anyMatch(b -> b.startsWith("the page says GB33"));
    }

    @Test
    void an_own_field_takes_what_is_stated_for_the_standard_field_that_it_names() {
        Field own = new Field("booking_total", FieldType.AMOUNT, "total");
        DocumentText page = aPage().at(60, 50, "Total 119.00").text();
        Stated stated = EInvoice.read(SampleXml.bytes(SampleXml.cii())).orElseThrow();

        ProposedField field =
                extract(page, List.of(own), stated).field("booking_total").orElseThrow();

        assertThat(field.value().normalised()).isEqualTo("119.00");
        assertThat(field.source()).isEqualTo(Source.XML);
        assertThat(field.page()).isEqualTo(1);
    }

    @Test
    void what_is_stated_of_the_whole_belongs_to_the_first_part() {
        Stated stated = EInvoice.read(SampleXml.bytes(SampleXml.cii())).orElseThrow();
        assertThat(stated.pages(1, 2)).isEqualTo(stated);
        assertThat(stated.pages(3, 4).fields()).isEmpty();
        assertThat(stated.pages(3, 4).lines()).isEmpty();
    }

    private DocumentRead.Readable readXml(String xml) throws IOException {
        return (DocumentRead.Readable) read(xml);
    }

    private DocumentRead read(String xml) throws IOException {
        Path file = Files.writeString(folder.resolve("invoice.xml"), xml);
        try (var reader = new HandsXmlThrough(new TextReader())) {
            return new ReadDocument(reader).read(file, Optional.empty());
        }
    }

    private static Extraction extract(DocumentText text, List<Field> fields, Stated stated) {
        return InvoiceExtractor.extract(
                text, fields, Locale.GERMANY, new MemoryOnly(), new MemoryIndex(), stated);
    }

    /// A reader's way with XML files, whatever else it can.
    private record HandsXmlThrough(TextReader pdfs) implements DocumentReader {

        @Override
        public TextRead read(Path file, Optional<Path> images) throws IOException {
            return file.toString().endsWith(".xml")
                    ? new TextRead.Words(
                            new DocumentText(List.of()),
                            List.of(),
                            new ArrayList<>(List.of(new Attachment("", Files.readAllBytes(file)))),
                            List.of())
                    : pdfs.read(file, images);
        }

        @Override
        public Optional<PageImage> draw(Path file, int page, double dpi, Path images) {
            return Optional.empty();
        }

        @Override
        public void warmUp() {}

        @Override
        public void close() {
            pdfs.close();
        }
    }
}
