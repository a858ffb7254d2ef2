package org.tsagaan.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** The market knows no HTTP, no HTML and no search engine, and each provider in one place only. */
class TechnologiesTest {

    private static final DescribedPredicate<CanBeAnnotated> ENTERPRISE_BEAN =
            annotatedWith(Stateless.class).or(annotatedWith(Singleton.class));

    static ArchRule noFaces(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "jakarta.faces..",
                        "jakarta.mvc..",
                        "gg.jte..",
                        "co.elastic..",
                        "org.elasticsearch..",
                        "org.tsagaan.web..",
                        "org.tsagaan.search..")
                .because(
                        "the faces and the search engine can be exchanged without touching a rule");
    }

    static ArchRule httpOnlyToTheProvider(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".payment.adapter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.stripe..")
                .because("the payment provider stands behind the payment room's adapter");
    }

    static ArchRule mailOnlyInNotification(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".notification.adapter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.mail..")
                .because("who sends mail sends it once, after the commit");
    }

    static ArchRule migrationsOnlyInKernel(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".kernel.adapter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb..")
                .because("the schema is migrated once, before anything starts");
    }

    /** A boundary may find, store and flush what it changes; what selects stands in an adapter. */
    static ArchRule queriesOnlyInAdapters(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".*.adapter", root + ".kernel")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(queryOfTheDatabase()))
                .because("queries stand in adapters, where they can be read together");
    }

    static ArchRule modelsWithoutDatabase(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.model")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(EntityManager.class.getName())
                .because("rules are tested without a database");
    }

    static ArchRule beansAskForBeansByEjb(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(ENTERPRISE_BEAN)
                .and()
                .haveRawType(ENTERPRISE_BEAN)
                .should()
                .beAnnotatedWith(Inject.class)
                .because("each call through CDI throws and catches an exception (docs/adr/0021)");
    }

    @Test
    void marketKnowsNoFaces() {
        House.holds(TechnologiesTest::noFaces);
    }

    @Test
    void rejectsARuleThatAnswersHttp() {
        House.rejects(TechnologiesTest::noFaces, "faces", "Greeting");
    }

    @Test
    void providerStaysBehindPayment() {
        House.holds(TechnologiesTest::httpOnlyToTheProvider);
    }

    @Test
    void rejectsAnOrderThatKnowsTheProvider() {
        House.rejects(TechnologiesTest::httpOnlyToTheProvider, "provider", "Basket");
    }

    @Test
    void mailStaysInNotification() {
        House.holds(TechnologiesTest::mailOnlyInNotification);
    }

    @Test
    void rejectsAnOrderThatWritesLetters() {
        House.rejects(TechnologiesTest::mailOnlyInNotification, "letters", "Basket");
    }

    @Test
    void beansAskForBeansByEjb() {
        House.holds(TechnologiesTest::beansAskForBeansByEjb);
    }

    @Test
    void rejectsABeanThatInjectsAnother() {
        House.rejects(TechnologiesTest::beansAskForBeansByEjb, "injected", "BasketDesk.baskets");
    }

    @Test
    void migrationsStayInKernel() {
        House.holds(TechnologiesTest::migrationsOnlyInKernel);
    }

    @Test
    void rejectsAnOrderThatMigrates() {
        House.rejects(TechnologiesTest::migrationsOnlyInKernel, "migrating", "Basket");
    }

    @Test
    void queriesStayInAdapters() {
        House.holds(TechnologiesTest::queriesOnlyInAdapters);
    }

    @Test
    void rejectsABoundaryThatQueries() {
        House.rejects(TechnologiesTest::queriesOnlyInAdapters, "querying", "Basket");
    }

    @Test
    void modelsKnowNoDatabase() {
        House.holds(TechnologiesTest::modelsWithoutDatabase);
    }

    @Test
    void rejectsAModelThatKnowsTheDatabase() {
        House.rejects(TechnologiesTest::modelsWithoutDatabase, "querying", "BasketRule");
    }

    private static DescribedPredicate<AccessTarget> queryOfTheDatabase() {
        return DescribedPredicate.describe(
                "a query of the database",
                target ->
                        target.getOwner().isAssignableTo(EntityManager.class)
                                && target.getName().startsWith("create"));
    }
}
