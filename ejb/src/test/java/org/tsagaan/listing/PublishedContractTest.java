package org.tsagaan.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tsagaan.listing.broken.LeaksTheGate;

/** The packages published to search-indexer name nothing that is not published with them. */
class PublishedContractTest {

    private static final Set<String> PUBLISHED =
            Set.of("org.tsagaan.kernel", "org.tsagaan.outbox", "org.tsagaan.listing");

    private static final ArchRule NOTHING_ELSE_SHOWS =
            ArchRuleDefinition.classes()
                    .that()
                    .arePublic()
                    .should(nameOnlyPublishedTypesInPublic())
                    .because("search-indexer compiles against the client jar alone");

    @Test
    void what_is_published_names_nothing_else_of_the_market() {
        JavaClasses published =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tsagaan.listing", "org.tsagaan.outbox")
                        .that(
                                com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "published", c -> PUBLISHED.contains(c.getPackageName())));
        assertThat(published).isNotEmpty();
        NOTHING_ELSE_SHOWS.check(published);
    }

    @Test
    void a_leak_is_caught() {
        JavaClasses broken = new ClassFileImporter().importClasses(LeaksTheGate.class);
        assertThatThrownBy(() -> NOTHING_ELSE_SHOWS.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.tsagaan.sellability");
    }

    private static ArchCondition<JavaClass> nameOnlyPublishedTypesInPublic() {
        return new ArchCondition<>("name only published types in public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(shown -> shown.getPackageName().startsWith("org.tsagaan"))
                        .filter(shown -> !PUBLISHED.contains(shown.getPackageName()))
                        .distinct()
                        .forEach(
                                shown ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type,
                                                        type.getName()
                                                                + " shows "
                                                                + shown.getName())));
            }
        };
    }

    private static Stream<JavaClass> shown(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(
                        method ->
                                Stream.concat(
                                        Stream.of(method.getReturnType()),
                                        method.getParameterTypes().stream()))
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet())
                .stream();
    }
}
