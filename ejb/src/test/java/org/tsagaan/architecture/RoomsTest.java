package org.tsagaan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** A feature has a boundary, a model and an adapter; others see only the boundary. */
class RoomsTest {

    static ArchRule boundaryOnly(String root) {
        return classes()
                .should(
                        Dependencies.between(
                                "see only the boundary of another feature",
                                root,
                                (from, to) ->
                                        from.feature().equals(to.feature()) || to.isBoundary()))
                .because("what is behind a boundary can be rebuilt without asking others");
    }

    static ArchRule modelKnowsNoAdapter(String root) {
        return classes()
                .should(
                        Dependencies.between(
                                "keep the model apart from adapters",
                                root,
                                (from, to) -> !(from.isModel() && to.isAdapter())))
                .because("rules are tested without a database or a container");
    }

    static ArchRule threeRooms(String root) {
        return classes()
                .should(standInAKnownRoom(root))
                .because("a feature has three rooms at most, and everybody knows what is where");
    }

    @Test
    void featuresSeeOnlyBoundaries() {
        House.holds(RoomsTest::boundaryOnly);
    }

    @Test
    void rejectsAStrangerInTheModel() {
        House.rejects(RoomsTest::boundaryOnly, "trespass", "Basket", "Licence");
    }

    @Test
    void modelsKnowNoAdapters() {
        House.holds(RoomsTest::modelKnowsNoAdapter);
    }

    @Test
    void rejectsAModelThatKnowsItsDatabase() {
        House.rejects(RoomsTest::modelKnowsNoAdapter, "impure", "Basket", "Baskets");
    }

    @Test
    void featuresHaveThreeRooms() {
        House.holds(RoomsTest::threeRooms);
    }

    @Test
    void rejectsAFourthRoom() {
        House.rejects(RoomsTest::threeRooms, "annexe", "Attic");
    }

    private static ArchCondition<JavaClass> standInAKnownRoom(String root) {
        return new ArchCondition<>("stand in the boundary, the model or the adapter") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean known =
                        Room.of(type, root)
                                .filter(r -> r.isBoundary() || r.isModel() || r.isAdapter())
                                .isPresent();
                if (!known) {
                    String message = type.getName() + " stands in a fourth room";
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            }
        };
    }
}
