package com.billwright.extraction.generate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class InvoiceGeneratorTest {

    private static final Map<String, FieldType> TYPES =
            StandardFields.ALL.stream().collect(Collectors.toMap(Field::name, Field::type));

    @Test
    void the_truth_is_printed() {
        for (long seed = 0; seed < 150; seed++) {
            var invoice = InvoiceGenerator.vendor(seed).invoice((int) seed % 4);
            PrintedText.of(invoice.pdf()).holds(invoice);
        }
    }

    @Test
    void the_truth_is_normalised_and_names_standard_fields_only() {
        for (long seed = 0; seed < 150; seed++) {
            var truth = InvoiceGenerator.vendor(seed).invoice(1).truth();
            assertThat(truth).containsKeys("vendor", "invoice_number", "invoice_date", "total");
            truth.forEach((field, value) ->
                    assertThat(
                                    FieldValue.parse(requireNonNull(TYPES.get(field), field), value)
                                            .normalised())
                            .as(field)
                            .isEqualTo(value));
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        for (long seed = 0; seed < 20; seed++) {
            var first = InvoiceGenerator.vendor(seed).invoice(2);
            var again = InvoiceGenerator.vendor(seed).invoice(2);
            assertThat(again.pdf()).isEqualTo(first.pdf());
            assertThat(again.truth()).isEqualTo(first.truth());
        }
    }

    @Test
    void bills_look_the_same_on_every_machine_since_they_bring_their_fonts() throws IOException {
        Set<String> names = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            try (var pdf = Loader.loadPDF(InvoiceGenerator.vendor(seed).invoice(0).pdf())) {
                var resources = pdf.getPage(0).getResources();
                for (var name : resources.getFontNames()) {
                    var font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceAll("^[A-Z]{6}\\+|-.*", ""));
                }
            }
        }
        assertThat(names)
                .contains("LiberationSans", "LiberationSerif", "LiberationMono")
                .contains("DejaVuSans", "DejaVuSansCondensed", "DejaVuSerif", "DejaVuSansMono");
    }

    @Test
    void every_market_has_the_words_that_any_program_needs() {
        for (int program = 0; program < InvoiceGenerator.programs(); program++) {
            for (long seed = 0; seed < 3; seed++) {
                var invoice = InvoiceGenerator.vendor(1000 * seed + program, program).invoice(0);
                assertThat(invoice.truth()).containsKeys("vendor", "total");
            }
        }
    }

    @Test
    void bills_without_tax_tell_their_total_as_the_net_one_too() {
        int untaxed = 0;
        for (int program = 2; program < InvoiceGenerator.programs(); program += 3) {
            var vendor = InvoiceGenerator.vendor(program, program);
            var truth = vendor.invoice(0).truth();
            if (vendor.layout().name().startsWith("online/")
                    && vendor.factory().bill(0).taxTotal().signum() == 0) {
                assertThat(truth.get("net_total")).isEqualTo(truth.get("total"));
                untaxed++;
            }
        }
        assertThat(untaxed).isGreaterThan(10);
    }

    @Test
    void papers_other_than_bills_come_from_markets_that_have_words_for_them() {
        for (long seed = 0; seed < 60; seed++) {
            var market = InvoiceGenerator.ofManyPapers(seed).wording().market();
            assertThat(market.has("paper.sentences")).as(market.locale().toString()).isTrue();
        }
    }

    @Test
    void a_vendor_keeps_its_layout_and_changes_its_values() {
        var vendor = InvoiceGenerator.vendor(11);
        var first = vendor.invoice(0);
        var second = vendor.invoice(1);
        assertThat(second.layout()).isEqualTo(first.layout());
        assertThat(second.truth().get("vendor")).isEqualTo(first.truth().get("vendor"));
        assertThat(second.truth().get("invoice_number"))
                .isNotEqualTo(first.truth().get("invoice_number"));
        assertThat(second.truth().get("invoice_date"))
                .isGreaterThan(first.truth().get("invoice_date"));
    }

    @Test
    void four_hundred_vendors_have_very_many_structures() {
        var structures = new HashSet<String>();
        var programs = new HashSet<Class<?>>();
        var locales = new HashSet<Object>();
        for (long seed = 0; seed < 400; seed++) {
            var vendor = InvoiceGenerator.vendor(seed);
            structures.add(vendor.layout().name());
            programs.add(vendor.layout().getClass());
            locales.add(vendor.wording().market().locale());
        }
        assertThat(structures).hasSizeGreaterThan(200);
        assertThat(programs).hasSizeGreaterThanOrEqualTo(5);
        assertThat(locales)
                .containsAll(Market.LOCALES)
                .containsAll(Market.BILLS_ONLY)
                .contains(Market.MALAYSIA);
    }

    @Test
    void a_program_keeps_its_structure_and_each_vendor_its_look() {
        for (int program = 0; program < InvoiceGenerator.programs(); program += 7) {
            var first = InvoiceGenerator.vendor(1, program);
            var second = InvoiceGenerator.vendor(2, program);
            assertThat(second.layout().name()).isEqualTo(first.layout().name());
            assertThat(second.vendor().name()).isNotEqualTo(first.vendor().name());
            PrintedText.of(second.invoice(0).pdf()).holds(second.invoice(0));
        }
    }

    @Test
    void every_standard_field_occurs() {
        var counts = new java.util.HashMap<String, Integer>();
        for (long seed = 0; seed < 400; seed++) {
            InvoiceGenerator.vendor(seed)
                    .invoice(0)
                    .truth()
                    .keySet()
                    .forEach(f -> counts.merge(f, 1, Integer::sum));
        }
        assertThat(StandardFields.ALL)
                .allSatisfy(f ->
                        assertThat(counts.getOrDefault(f.name(), 0))
                                .as(f.name())
                                .isGreaterThan(15));
        assertThat(counts.keySet())
                .isSubsetOf(
                        StandardFields.ALL.stream().map(Field::name).collect(Collectors.toSet()));
    }

    @Test
    void a_scan_has_no_text_layer_and_the_same_truth() {
        var digital = InvoiceGenerator.vendor(3).invoice(0);
        var scan = digital.asScan(9);
        assertThat(scan.scanned()).isTrue();
        assertThat(scan.truth()).isEqualTo(digital.truth());
        assertThat(PrintedText.of(scan.pdf()).words()).isEmpty();
        assertThat(scan.pdf())
                .isEqualTo(digital.asScan(9).pdf())
                .isNotEqualTo(digital.asScan(8).pdf());
    }

    @Test
    void a_worn_scan_is_paler_and_the_same_for_the_same_seed() throws IOException {
        var digital = InvoiceGenerator.vendor(3).invoice(0);
        var worn = digital.asWornScan(9).pdf();
        assertThat(worn).isEqualTo(digital.asWornScan(9).pdf());
        assertThat(contrast(worn)).isLessThan(contrast(digital.asScan(9).pdf()) * 9 / 10);
    }

    /// Between the darkest and the lightest tenth of a per cent of the first page.
    private static int contrast(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 100, ImageType.GRAY);
            int[] shades =
                    page.getRaster()
                            .getPixels(0, 0, page.getWidth(), page.getHeight(), (int[]) null);
            Arrays.sort(shades);
            return shades[shades.length - 1 - shades.length / 1000] - shades[shades.length / 1000];
        }
    }

    @Test
    void vendors_differ() {
        Function<Long, String> name = seed -> InvoiceGenerator.vendor(seed).vendor().name();
        var names = new HashSet<String>();
        for (long seed = 0; seed < 300; seed++) {
            names.add(name.apply(seed));
        }
        assertThat(names).hasSizeGreaterThan(285);
    }
}
