package com.billwright.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ExtractionKnowsNoServerTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("com.billwright.extraction");

    @Test
    void extraction_is_plain_java_without_server_learning_library_or_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "jakarta..",
                        "javax.sql..",
                        "java.sql..",
                        "org.tribuo..",
                        "com.billwright.models..",
                        "com.billwright.scheduler..",
                        "com.billwright.api..")
                .check(CLASSES);
    }

    @Test
    void only_recognition_and_a_child_s_output_touch_native_code() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.billwright.extraction.ocr")
                .and()
                .doNotHaveFullyQualifiedName("com.billwright.extraction.child.StandardOut")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.jna..", "net.sourceforge..")
                .check(CLASSES);
    }

    @Test
    void reading_knows_nothing_of_what_is_made_of_the_words() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "com.billwright.extraction.text", "com.billwright.extraction.ocr")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.billwright.extraction.candidate..",
                        "com.billwright.extraction.field..",
                        "com.billwright.extraction.memory..",
                        "com.billwright.extraction.generate..")
                .check(CLASSES);
    }
}
