package com.billwright.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("com.billwright");

    @Test
    void modules_know_only_what_stands_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("api")
                .definedBy("com.billwright.api..")
                .layer("scheduler")
                .definedBy("com.billwright.scheduler..")
                .layer("tenant-models")
                .definedBy("com.billwright.models..")
                .layer("extraction")
                .definedBy("com.billwright.extraction..")
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("scheduler")
                .mayOnlyBeAccessedByLayers("api")
                .whereLayer("tenant-models")
                .mayOnlyBeAccessedByLayers("api", "scheduler")
                .whereLayer("extraction")
                .mayOnlyBeAccessedByLayers("api", "scheduler", "tenant-models")
                .check(CODE);
    }

    @Test
    void only_the_screens_of_models_and_fleet_and_benches_know_the_scheduler() {
        noClasses()
                .that()
                .resideInAPackage("com.billwright.api..")
                .and()
                .resideOutsideOfPackages(
                        "com.billwright.api.models..",
                        "com.billwright.api.fleet..",
                        "com.billwright.api.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.billwright.scheduler..")
                .check(CODE);
    }

    @Test
    void the_way_goes_from_documents_over_reading_to_review() {
        noClasses()
                .that()
                .resideInAPackage("com.billwright.api.documents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.billwright.api.reading..", "com.billwright.api.review..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("com.billwright.api.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.billwright.api.review..")
                .check(CODE);
    }

    @Test
    void no_package_is_called_after_nothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..dto..", "..impl..")
                .check(CODE);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        methods().that().areMetaAnnotatedWith(HttpMethod.class).should(SAY_WHO).check(CODE);
    }

    private static final ArchCondition<JavaMethod> SAY_WHO =
            new ArchCondition<>("say who may call them, itself or its class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean says =
                            method.isAnnotatedWith(RolesAllowed.class)
                                    || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                                    || method.getOwner().isAnnotatedWith(Authenticated.class);
                    events.add(new SimpleConditionEvent(method, says, method.getFullName()));
                }
            };
}
