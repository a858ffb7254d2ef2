package org.tsagaan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.function.Function;

/** The market's classes, and the broken houses that each rule must reject. */
final class House {

    static final String MARKET = "org.tsagaan";

    private static final String FIXTURES = MARKET + ".architecture.fixture.";

    private static final JavaClasses MARKET_CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(MARKET);

    private House() {}

    /**
     * The rule, made for a house whose features stand under a root package, holds for the market.
     */
    static void holds(Function<String, ArchRule> rule) {
        assertThat(MARKET_CLASSES).as("classes of the market").isNotEmpty();
        rule.apply(MARKET).allowEmptyShould(true).check(MARKET_CLASSES);
    }

    /** What the rule says is wrong with the market, a line each. */
    static List<String> violations(Function<String, ArchRule> rule) {
        return rule.apply(MARKET).evaluate(MARKET_CLASSES).getFailureReport().getDetails();
    }

    /**
     * The same of a broken house.
     *
     * @param fixture last part of the fixture's package
     */
    static List<String> violations(Function<String, ArchRule> rule, String fixture) {
        String root = FIXTURES + fixture;
        return rule.apply(root)
                .evaluate(new ClassFileImporter().importPackages(root))
                .getFailureReport()
                .getDetails();
    }

    /**
     * The rule rejects the broken house, and says so about what is broken.
     *
     * @param fixture last part of the fixture's package
     * @param culprits names that the report must mention
     */
    static void rejects(Function<String, ArchRule> rule, String fixture, String... culprits) {
        String root = FIXTURES + fixture;
        JavaClasses broken = new ClassFileImporter().importPackages(root);
        assertThat(broken).as("classes of the fixture").isNotEmpty();
        EvaluationResult result = rule.apply(root).evaluate(broken);
        assertThat(result.hasViolation()).as("rejects %s", root).isTrue();
        assertThat(result.getFailureReport().toString()).contains(culprits);
    }
}
