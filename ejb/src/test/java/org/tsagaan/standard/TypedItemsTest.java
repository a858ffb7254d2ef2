package org.tsagaan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;

class TypedItemsTest {

    @Test
    void eachPlanIsReadFromWhatItNeedsWhateverElseWasWritten() {
        assertThat(
                        TypedItems.read(
                                        List.of(
                                                item(LimitPlan.AT_MOST, "0.20", "x", ""),
                                                item(LimitPlan.AT_LEAST, " 80 ", "", ""),
                                                item(LimitPlan.TWO_CLASS, "", "5", "0"),
                                                item(LimitPlan.THREE_CLASS, "x", "5", "100"),
                                                item(LimitPlan.QUALITATIVE, "", "", "")))
                                .orBroken())
                .extracting(ItemDefinition::limit)
                .containsExactly(
                        new Limit.AtMost(new BigDecimal("0.2")),
                        new Limit.AtLeast(new BigDecimal("80")),
                        new Limit.TwoClass(5, 0, BigDecimal.ZERO),
                        new Limit.ThreeClass(5, 0, new BigDecimal("100"), new BigDecimal("1000")),
                        new Limit.Qualitative("乳白", "Milk white"));
    }

    @Test
    void everyNumberThatIsNoneIsNamedAtItsPlace() {
        assertThat(
                        fields(
                                item(null, "1", "", ""),
                                item(LimitPlan.AT_MOST, "-1", "", ""),
                                item(LimitPlan.AT_MOST, "1e9", "", ""),
                                item(LimitPlan.AT_LEAST, "0.0000001", "", ""),
                                item(LimitPlan.TWO_CLASS, "", "0", "no"),
                                item(LimitPlan.THREE_CLASS, "", "5.5", "")))
                .containsExactly(
                        "items[0].plan",
                        "items[1].limit",
                        "items[2].limit",
                        "items[3].limit",
                        "items[4].n",
                        "items[4].m",
                        "items[5].n",
                        "items[5].m");
    }

    @Test
    void moreThanAHundredAreTooMany() {
        TypedItem one = item(LimitPlan.AT_MOST, "1", "", "");
        assertThat(fields(Collections.nCopies(101, one).toArray(TypedItem[]::new)))
                .containsExactly("items");
    }

    private static List<String> fields(TypedItem... typed) {
        Outcome<List<ItemDefinition>> outcome = TypedItems.read(List.of(typed));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).reasons().stream().map(Refusal::field).toList();
    }

    private static TypedItem item(@Nullable LimitPlan plan, String limit, String n, String m) {
        return new TypedItem(
                "lead",
                "铅",
                "Lead",
                "mg/kg",
                plan,
                limit,
                n,
                "0",
                m,
                "1000",
                "乳白",
                "Milk white",
                false,
                true,
                LimitSource.SECOND_HAND);
    }
}
