package org.tsagaan.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;

/** Entities guard their state with verbs. */
class EntitiesTest {

    static ArchRule noSetters(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(MappedSuperclass.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a state changes by a verb that knows when it may");
    }

    static ArchRule privateFields(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .bePrivate()
                .because("lazy public fields read null, and can be changed by anybody");
    }

    static ArchRule entitiesInModels(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage(root + ".*.model")
                .because("no entity crosses a boundary");
    }

    static ArchRule noEmbeddableRecords(String root) {
        return noClasses()
                .that()
                .areAnnotatedWith(Embeddable.class)
                .should(be(DescribedPredicate.describe("a record", c -> c.isRecord())))
                .because("EclipseLink's weaver breaks on them");
    }

    @Test
    void entitiesHaveNoSetters() {
        House.holds(EntitiesTest::noSetters);
    }

    @Test
    void rejectsASetter() {
        House.rejects(EntitiesTest::noSetters, "entities", "setState");
    }

    @Test
    void fieldsOfEntitiesArePrivate() {
        House.holds(EntitiesTest::privateFields);
    }

    @Test
    void rejectsAnOpenField() {
        House.rejects(EntitiesTest::privateFields, "entities", "openState");
    }

    @Test
    void entitiesStandInModels() {
        House.holds(EntitiesTest::entitiesInModels);
    }

    @Test
    void rejectsAnEntityOnTheBoundary() {
        House.rejects(EntitiesTest::entitiesInModels, "entities", "Basket");
    }

    @Test
    void noRecordIsEmbeddable() {
        House.holds(EntitiesTest::noEmbeddableRecords);
    }

    @Test
    void rejectsAnEmbeddableRecord() {
        House.rejects(EntitiesTest::noEmbeddableRecords, "entities", "Corner");
    }
}
