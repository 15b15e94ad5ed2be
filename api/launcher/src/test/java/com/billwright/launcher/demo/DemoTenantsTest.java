package com.billwright.launcher.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.generate.Iban;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.PrintedText;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoTenantsTest {

    private final List<DemoTenant> tenants = DemoTenants.all();

    @Test
    void three_tenants_speak_three_languages() {
        assertThat(tenants)
                .extracting(DemoTenant::alias)
                .containsExactly("oakfield", "hausmann", "lumiere");
        assertThat(tenants)
                .extracting(t -> t.locale().toLanguageTag() + " " + t.currency())
                .containsExactly("en-US USD", "de-DE EUR", "fr-FR EUR");
    }

    @Test
    void every_vendor_has_a_paper_of_its_own_and_there_are_at_least_twelve() {
        var programs = new HashSet<Class<?>>();
        for (var tenant : tenants) {
            assertThat(tenant.vendors()).hasSizeGreaterThanOrEqualTo(4);
            tenant.vendors()
                    .forEach(v -> assertThat(programs.add(v.paper().layout().getClass())).isTrue());
        }
        assertThat(programs).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void neither_the_base_nor_the_samples_draw_the_demos_papers() {
        var demo =
                packages(
                        tenants.stream()
                                .flatMap(t -> t.vendors().stream())
                                .map(v -> v.paper().layout()));
        var base =
                packages(
                        Stream.iterate(0L, s -> s < 300, s -> s + 1)
                                .map(s -> InvoiceGenerator.vendor(s).layout()));
        assertThat(demo)
                .doesNotContainAnyElementsOf(base)
                .containsOnly("com.billwright.launcher.demo.layouts");
        assertThat(base).containsOnly("com.billwright.extraction.generate.layouts");
    }

    @Test
    void each_tenant_has_history_work_and_files_to_upload() {
        assertThat(tenants)
                .allSatisfy(t -> {
                    assertThat(t.history()).hasSize(20);
                    assertThat(t.toReview()).hasSize(10);
                    assertThat(t.toUpload()).hasSize(4);
                    assertThat(t.accounts()).hasSizeBetween(15, 25);
                    assertThat(t.properties()).hasSizeBetween(6, 10);
                });
    }

    @Test
    void every_bills_truth_is_printed_and_its_coding_is_in_the_lists() {
        for (var tenant : tenants) {
            var vendors =
                    tenant.vendors().stream()
                            .map(v -> v.vendor().name())
                            .collect(Collectors.toSet());
            for (var vendor : tenant.vendors()) {
                for (int n = 0; n < 9; n++) {
                    var invoice = vendor.paper().invoice(n);
                    assertThat(invoice.truth())
                            .containsKeys(
                                    "vendor",
                                    "vendor_address",
                                    "customer",
                                    "invoice_number",
                                    "invoice_date",
                                    "due_date",
                                    "net_total",
                                    "tax_total",
                                    "total",
                                    "service_address");
                    PrintedText.of(invoice.pdf()).holds(invoice);
                }
                assertThat(tenant.accounts())
                        .extracting(DemoAccount::code)
                        .contains(vendor.accountCode());
                assertThat(vendor.vendor().iban().isEmpty() || Iban.valid(vendor.vendor().iban()))
                        .isTrue();
            }
            for (var bill : tenant.toUpload()) {
                assertThat(vendors).contains(bill.coding().vendor());
                assertThat(tenant.properties())
                        .extracting(DemoProperty::code)
                        .contains(bill.coding().propertyCode());
            }
        }
    }

    @Test
    void files_differ_and_are_the_same_on_every_machine() {
        var tenant = tenants.getFirst();
        var names = tenant.history().stream().map(DemoBill::fileName).collect(Collectors.toSet());
        assertThat(names).hasSize(20).anyMatch(n -> n.startsWith("Scan"));
        assertThat(DemoTenants.all().getFirst().history().get(4).pdf())
                .isEqualTo(tenant.history().get(4).pdf());
    }

    private static Set<String> packages(Stream<LayoutProgram> layouts) {
        return layouts.map(l -> l.getClass().getPackageName()).collect(Collectors.toSet());
    }

    @Test
    void no_demo_vendor_uses_a_layout_program_that_the_base_learnt_from() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.billwright.extraction.generate.layouts")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("com.billwright.launcher"));
        var learnt =
                IntStream.range(0, InvoiceGenerator.programs())
                        .mapToObj(p -> InvoiceGenerator.vendor(p, p).layout().name())
                        .collect(Collectors.toSet());
        assertThat(tenants)
                .flatExtracting(DemoTenant::vendors)
                .extracting(v -> v.paper().layout().name())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(learnt);
    }
}
