package org.tsagaan.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/** Reads items as they were written, and says of each number that is none what would be one. */
public final class TypedItems {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
    private static final int MOST_ITEMS = 100;
    private static final int MOST_SAMPLES = 1_000;

    private final Refusals refusals = new Refusals();

    private TypedItems() {}

    /** The items, or every place where something else should stand. */
    public static Outcome<List<ItemDefinition>> read(List<TypedItem> typed) {
        TypedItems reading = new TypedItems();
        reading.refusals.unless(
                typed.size() <= MOST_ITEMS,
                Refusal.of("standard.too_many_items", MOST_ITEMS).about("items"));
        List<ItemDefinition> items = new ArrayList<>();
        for (int i = 0; i < Math.min(typed.size(), MOST_ITEMS); i++) {
            items.add(reading.item(typed.get(i), "items[" + i + "]."));
        }
        return reading.refusals.isEmpty() ? Outcome.done(items) : reading.refusals.refuse();
    }

    private ItemDefinition item(TypedItem t, String field) {
        return new ItemDefinition(
                t.itemCode().strip(),
                t.nameZh().strip(),
                t.nameEn().strip(),
                t.unit().strip(),
                limit(t, field),
                t.microbial(),
                t.mandatory(),
                t.source());
    }

    private Limit limit(TypedItem t, String field) {
        LimitPlan plan = t.plan();
        if (plan == null) {
            refusals.add(Refusal.of("standard.no_plan").about(field + "plan"));
            return new Limit.AtMost(BigDecimal.ZERO);
        }
        return switch (plan) {
            case AT_MOST -> new Limit.AtMost(number(t.limit(), field + "limit"));
            case AT_LEAST -> new Limit.AtLeast(number(t.limit(), field + "limit"));
            case TWO_CLASS ->
                    new Limit.TwoClass(
                            count(t.n(), 1, field + "n"),
                            count(t.c(), 0, field + "c"),
                            number(t.m(), field + "m"));
            case THREE_CLASS ->
                    new Limit.ThreeClass(
                            count(t.n(), 1, field + "n"),
                            count(t.c(), 0, field + "c"),
                            number(t.m(), field + "m"),
                            number(t.bigM(), field + "bigM"));
            case QUALITATIVE -> demand(t, field);
        };
    }

    private Limit demand(TypedItem t, String field) {
        refusals.needsText(field + "demandZh", t.demandZh(), Limit.Qualitative.LONGEST);
        refusals.needsText(field + "demandEn", t.demandEn(), Limit.Qualitative.LONGEST);
        return new Limit.Qualitative(t.demandZh(), t.demandEn());
    }

    private BigDecimal number(String typed, String field) {
        String text = typed.strip();
        if (!NUMBER.matcher(text).matches()) {
            refusals.add(Refusal.of("standard.not_a_number", typed, "0.5").about(field));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    private int count(String typed, int least, String field) {
        String text = typed.strip();
        int count = COUNT.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (count < least || count > MOST_SAMPLES) {
            refusals.add(
                    Refusal.of("standard.not_a_count", typed, least, MOST_SAMPLES).about(field));
            return least;
        }
        return count;
    }
}
