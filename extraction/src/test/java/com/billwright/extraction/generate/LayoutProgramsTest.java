package com.billwright.extraction.generate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.memory.LayoutSignature;
import com.billwright.extraction.text.ReadSample;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutProgramsTest {

    @Test
    void pages_of_two_programs_are_not_taken_for_one_layout() throws Exception {
        var signatures = new ArrayList<LayoutSignature>();
        for (int program = 0; program < 120; program++) {
            var bill = InvoiceGenerator.vendor(program, program).invoice(0);
            signatures.add(LayoutSignature.of(ReadSample.of(bill.pdf())));
        }
        int pairs = 0;
        int alike = 0;
        for (int i = 0; i < signatures.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                alike +=
                        signatures.get(i).similarity(signatures.get(j)) >= LayoutSignature.ALIKE
                                ? 1
                                : 0;
            }
        }
        assertThat(alike).isLessThan(pairs / 100);
    }

    @Test
    void every_standard_field_occurs_in_many_programs() {
        var programs = new HashMap<String, Set<Integer>>();
        for (int program = 0; program < InvoiceGenerator.programs(); program++) {
            for (var field :
                    InvoiceGenerator.vendor(7L + program, program).invoice(0).truth().keySet()) {
                programs.computeIfAbsent(field, f -> new HashSet<>()).add(program);
            }
        }
        assertThat(StandardFields.ALL)
                .extracting(Field::name)
                .allSatisfy(field ->
                        assertThat(programs.getOrDefault(field, Set.of()))
                                .as(field)
                                .hasSizeGreaterThan(12));
    }

    @Test
    void the_tests_draw_with_no_program_that_the_base_learns_from() {
        noClasses()
                .that()
                .resideInAPackage("com.billwright.extraction.samples")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.billwright.extraction.generate.layouts")
                .check(new ClassFileImporter().importPackages("com.billwright.extraction.samples"));
    }
}
