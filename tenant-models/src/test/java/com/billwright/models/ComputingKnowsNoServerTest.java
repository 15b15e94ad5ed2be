package com.billwright.models;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ComputingKnowsNoServerTest {

    private static final String[] COMPUTING = {
        "com.billwright.models.linear..",
        "com.billwright.models.examples..",
        "com.billwright.models.training..",
        "com.billwright.models.gates..",
        "com.billwright.models.base..",
        "com.billwright.models.pages..",
        "com.billwright.models.booking.."
    };

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("com.billwright.models");

    @Test
    void what_computes_knows_no_container_and_no_database() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "javax.sql..")
                .check(classes);
    }

    @Test
    void what_computes_knows_nothing_of_what_stores() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.billwright.models.tenant..",
                        "com.billwright.models.sql..",
                        "com.billwright.models.labels..",
                        "com.billwright.models.versions..",
                        "com.billwright.models.serving..",
                        "com.billwright.models.runs..")
                .check(classes);
    }

    @Test
    void the_tenant_knows_nothing_of_what_is_done_for_it() {
        noClasses()
                .that()
                .resideInAPackage("com.billwright.models.tenant..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.billwright.models.labels..",
                        "com.billwright.models.versions..",
                        "com.billwright.models.runs..")
                .check(classes);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("com.billwright.models.(*)..").should().beFreeOfCycles().check(classes);
    }
}
