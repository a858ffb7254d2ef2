package org.tsagaan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Money is counted in whole fen, and there is one clock. */
class MoneyAndTimeTest {

    private static final Set<String> INEXACT =
            Set.of(
                    "double",
                    "float",
                    "java.lang.Double",
                    "java.lang.Float",
                    "java.math.BigDecimal");

    private static final Pattern MONEY =
            Pattern.compile("(?i).*(price|fen|yuan|amount|fee|money|refund|share|payable|owed).*");

    private static final Set<String> ROOMS_OF_MONEY =
            Set.of("storefront", "order", "wholesale", "payment", "settlement");

    static ArchRule wholeFen(String root) {
        return classes()
                .should(countMoneyExactly(root))
                .because("a fen that is rounded away is missing in the books");
    }

    static ArchRule oneClock(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".kernel.MarketClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("tests and the demonstration move the market's clock");
    }

    static ArchRule noSleep(String root) {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("who waits is called when it is time, by a timer or an event");
    }

    @Test
    void moneyIsWholeFen() {
        House.holds(MoneyAndTimeTest::wholeFen);
    }

    @Test
    void rejectsRoundedMoney() {
        House.rejects(MoneyAndTimeTest::wholeFen, "money", "priceInYuan", "quote");
    }

    @Test
    void thereIsOneClock() {
        House.holds(MoneyAndTimeTest::oneClock);
    }

    @Test
    void rejectsASecondClock() {
        House.rejects(MoneyAndTimeTest::oneClock, "clocks", "Sundial");
    }

    @Test
    void nobodySleeps() {
        House.holds(MoneyAndTimeTest::noSleep);
    }

    @Test
    void rejectsASleeper() {
        House.rejects(MoneyAndTimeTest::noSleep, "clocks", "Sundial");
    }

    private static ArchCondition<JavaClass> countMoneyExactly(String root) {
        return new ArchCondition<>("count money in whole fen") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean handlesMoney =
                        Room.of(type, root)
                                .filter(r -> ROOMS_OF_MONEY.contains(r.feature()))
                                .isPresent();
                for (JavaField field : type.getFields()) {
                    boolean money = handlesMoney || MONEY.matcher(field.getName()).matches();
                    if (money && isInexact(field.getRawType())) {
                        events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                    }
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    boolean money = handlesMoney || MONEY.matcher(unit.getName()).matches();
                    if (money && touchesInexact(unit)) {
                        events.add(SimpleConditionEvent.violated(unit, unit.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean touchesInexact(JavaCodeUnit unit) {
        return isInexact(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(MoneyAndTimeTest::isInexact);
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getName());
    }
}
