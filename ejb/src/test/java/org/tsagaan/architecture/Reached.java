package org.tsagaan.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What runs when a method is called: all that it calls or refers to, and so on. */
final class Reached {

    private Reached() {}

    /**
     * The method with all it comes to.
     *
     * @param entered which classes are gone into
     */
    static Set<JavaCodeUnit> from(JavaCodeUnit start, Predicate<JavaClass> entered) {
        Set<JavaCodeUnit> seen = new LinkedHashSet<>(Set.of(start));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            targets(open.pop())
                    .flatMap(target -> meant(target))
                    .filter(unit -> entered.test(unit.getOwner()))
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen;
    }

    private static Stream<CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream(),
                        unit.getCodeUnitReferencesFromSelf().stream())
                .map(JavaCodeUnitAccess.class::cast)
                .map(access -> (CodeUnitAccessTarget) access.getTarget());
    }

    /** The method itself, and what takes its place in classes below its own. */
    private static Stream<JavaCodeUnit> meant(CodeUnitAccessTarget target) {
        String[] parameters =
                target.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toArray(String[]::new);
        Stream<JavaMethod> overriding =
                target.getOwner().getAllSubclasses().stream()
                        .flatMap(type -> type.tryGetMethod(target.getName(), parameters).stream());
        return Stream.concat(target.resolveMember().stream(), overriding)
                .map(JavaCodeUnit.class::cast);
    }
}
