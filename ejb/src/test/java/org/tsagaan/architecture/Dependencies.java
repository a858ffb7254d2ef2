package org.tsagaan.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Conditions on which room may know which other room. */
final class Dependencies {

    private Dependencies() {}

    /**
     * @param description what is asked
     * @param root package of the house
     * @param allowed whether the first room may know the second, which is another
     */
    static ArchCondition<JavaClass> between(
            String description, String root, BiPredicate<Room, Room> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<Room> from = Room.of(type, root);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<Room> to = Room.of(dependency.getTargetClass(), root);
                    if (from.isPresent()
                            && to.isPresent()
                            && !from.equals(to)
                            && !allowed.test(from.get(), to.get())) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
