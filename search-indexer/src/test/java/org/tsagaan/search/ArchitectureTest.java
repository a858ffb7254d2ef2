package org.tsagaan.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsagaan.search.broken.ReachesIntoAnotherRoom;

/**
 * Search sees of the market what is published to it and no more. Maven holds this when the market
 * is packaged; the rule also holds it when only classes are compiled.
 */
class ArchitectureTest {

    private static final Set<String> PUBLISHED =
            Set.of(
                    "org.tsagaan.kernel",
                    "org.tsagaan.outbox",
                    "org.tsagaan.listing",
                    "org.tsagaan.reading");

    private static final ArchRule ONLY_WHAT_IS_PUBLISHED =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are the market's own and not published",
                                    ArchitectureTest::isHidden))
                    .because("whether goods can be sold is not for search to know");

    @Test
    void search_sees_only_what_is_published_to_it() {
        ONLY_WHAT_IS_PUBLISHED.check(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tsagaan.search"));
    }

    @Test
    void a_reach_into_another_room_is_caught() {
        var broken = new ClassFileImporter().importClasses(ReachesIntoAnotherRoom.class);
        assertThatThrownBy(() -> ONLY_WHAT_IS_PUBLISHED.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.tsagaan.otherroom");
    }

    private static boolean isHidden(JavaClass type) {
        String room = type.getPackageName();
        return room.startsWith("org.tsagaan.")
                && !room.startsWith("org.tsagaan.search")
                && !PUBLISHED.contains(room);
    }
}
