package org.tsagaan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names say what a thing is for. */
class NamingTest {

    private static final Set<String> OPTIONALS =
            Set.of(
                    Optional.class.getName(),
                    OptionalLong.class.getName(),
                    OptionalInt.class.getName());

    static ArchRule noEmptyWords(String root) {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Helpers)([A-Z$].*)?")
                .because("such a name says that nobody knew what the thing is for");
    }

    static ArchRule findMayFindNothing(String root) {
        return methods()
                .that()
                .haveNameMatching("find([A-Z].*)?")
                .should()
                .haveRawReturnType(
                        DescribedPredicate.describe(
                                "Optional, or a Map by what was looked for",
                                NamingTest::mayBeEmpty))
                .because("whoever looks for a thing may find none");
    }

    static ArchRule listGivesLists(String root) {
        return methods()
                .that()
                .haveNameMatching("list[A-Z].*")
                .should()
                .haveRawReturnType(
                        DescribedPredicate.describe(
                                "List, or a Map of such", NamingTest::isSeveral))
                .because("a list has an order, and can be empty");
    }

    static ArchRule beansAreOneOfAName(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .should(new OneOfAName())
                .because("two enterprise beans of one simple name stop the deployment");
    }

    /** Remembers the names it met. */
    private static final class OneOfAName extends ArchCondition<JavaClass> {
        private final Map<String, String> met = new HashMap<>();

        OneOfAName() {
            super("have a simple name of its own");
        }

        @Override
        public void check(JavaClass bean, ConditionEvents events) {
            String other = met.putIfAbsent(bean.getSimpleName(), bean.getName());
            if (other != null) {
                String message = bean.getName() + " bears the name of " + other;
                events.add(SimpleConditionEvent.violated(bean, message));
            }
        }
    }

    @Test
    void beansAreOneOfAName() {
        House.holds(NamingTest::beansAreOneOfAName);
    }

    @Test
    void rejectsTwoBeansOfOneName() {
        House.rejects(NamingTest::beansAreOneOfAName, "twins", "Baskets bears the name of");
    }

    @Test
    void namesHaveNoEmptyWords() {
        House.holds(NamingTest::noEmptyWords);
    }

    @Test
    void rejectsEmptyWords() {
        House.rejects(
                NamingTest::noEmptyWords,
                "naming",
                "BasketManager",
                "BasketServiceImpl",
                "BasketUtils",
                "BasketHelper");
    }

    @Test
    void findMayFindNothing() {
        House.holds(NamingTest::findMayFindNothing);
    }

    @Test
    void rejectsAFindThatGivesNull() {
        House.rejects(NamingTest::findMayFindNothing, "naming", "findBasket");
    }

    @Test
    void listGivesLists() {
        House.holds(NamingTest::listGivesLists);
    }

    @Test
    void rejectsAListThatIsNone() {
        House.rejects(NamingTest::listGivesLists, "naming", "listBaskets");
    }

    private static boolean mayBeEmpty(JavaClass type) {
        return OPTIONALS.contains(type.getName()) || type.isAssignableTo(Map.class);
    }

    private static boolean isSeveral(JavaClass type) {
        return type.isAssignableTo(List.class) || type.isAssignableTo(Map.class);
    }
}
