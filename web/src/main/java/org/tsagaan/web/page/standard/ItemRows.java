package org.tsagaan.web.page.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitPlan;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.TypedItem;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The items of a standard as rows of a form, named {@code items[0].limit}. A row of which nothing
 * was written is none; the others close up.
 */
final class ItemRows {

    private static final Pattern FIELD =
            Pattern.compile("items\\[([0-9]{1,3})]\\.([a-zA-Z]{1,20})");
    private static final List<String> WRITTEN =
            List.of(
                    "itemCode",
                    "nameZh",
                    "nameEn",
                    "unit",
                    "limit",
                    "n",
                    "c",
                    "m",
                    "bigM",
                    "demandZh",
                    "demandEn");

    private ItemRows() {}

    /** The form without rows of which nothing was written. */
    static Form closedUp(Form form) {
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        typed.keySet().removeIf(name -> FIELD.matcher(name).matches());
        int place = 0;
        for (Map<String, List<String>> row : rows(form)) {
            if (WRITTEN.stream()
                    .anyMatch(f -> !row.getOrDefault(f, List.of("")).getFirst().isBlank())) {
                put(typed, place, row);
                place++;
            }
        }
        return new Form(typed, Map.of());
    }

    /** The form without one of its rows. */
    static Form without(Form form, int gone) {
        Form left = form;
        for (String field : WRITTEN) {
            left = left.with(name(gone, field), "");
        }
        return closedUp(left);
    }

    /** How many rows there are. */
    static int count(Form form) {
        return rows(form).size();
    }

    /** The form with a further row in which nothing is written. */
    static Form withOneMore(Form form) {
        int next = count(form);
        return form.with(name(next, "itemCode"), "").with(name(next, "mandatory"), "yes");
    }

    /** The form with these items in its rows. */
    static Form filled(Form form, List<ItemDefinition> items) {
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        for (int i = 0; i < items.size(); i++) {
            put(typed, i, written(items.get(i)));
        }
        return new Form(typed, form.problems());
    }

    /** The rows as they were written. */
    static List<TypedItem> typed(FormReading reading) {
        Form form = reading.form();
        List<TypedItem> items = new ArrayList<>();
        for (int i = 0; i < count(form); i++) {
            items.add(item(reading, i));
        }
        return items;
    }

    private static TypedItem item(FormReading reading, int row) {
        Form form = reading.form();
        return new TypedItem(
                form.value(name(row, "itemCode")),
                form.value(name(row, "nameZh")),
                form.value(name(row, "nameEn")),
                form.value(name(row, "unit")),
                reading.optionalChoice(name(row, "plan"), LimitPlan.class).orElse(null),
                form.value(name(row, "limit")),
                form.value(name(row, "n")),
                form.value(name(row, "c")),
                form.value(name(row, "m")),
                form.value(name(row, "bigM")),
                form.value(name(row, "demandZh")),
                form.value(name(row, "demandEn")),
                form.isChosen(name(row, "microbial"), "yes"),
                form.isChosen(name(row, "mandatory"), "yes"),
                reading.optionalChoice(name(row, "source"), LimitSource.class)
                        .orElse(LimitSource.SECOND_HAND));
    }

    private static Map<String, List<String>> written(ItemDefinition item) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("itemCode", item.itemCode());
        row.put("nameZh", item.nameZh());
        row.put("nameEn", item.nameEn());
        row.put("unit", item.unit());
        row.put("plan", LimitPlan.of(item.limit()).name());
        row.put("source", item.source().name());
        row.put("microbial", item.microbial() ? "yes" : "");
        row.put("mandatory", item.mandatory() ? "yes" : "");
        switch (item.limit()) {
            case Limit.AtMost(BigDecimal most) -> row.put("limit", most.toPlainString());
            case Limit.AtLeast(BigDecimal least) -> row.put("limit", least.toPlainString());
            case Limit.TwoClass(int n, int c, BigDecimal m) -> plan(row, n, c, m);
            case Limit.ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) -> {
                plan(row, n, c, m);
                row.put("bigM", bigM.toPlainString());
            }
            case Limit.Qualitative(String zh, String en) -> {
                row.put("demandZh", zh);
                row.put("demandEn", en);
            }
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        row.forEach((field, value) -> fields.put(field, List.of(value)));
        return fields;
    }

    private static void plan(Map<String, String> row, int n, int c, BigDecimal m) {
        row.put("n", String.valueOf(n));
        row.put("c", String.valueOf(c));
        row.put("m", m.toPlainString());
    }

    private static List<Map<String, List<String>>> rows(Form form) {
        Map<Integer, Map<String, List<String>>> rows = new HashMap<>();
        form.typed()
                .forEach(
                        (name, values) -> {
                            Matcher field = FIELD.matcher(name);
                            if (field.matches() && !values.isEmpty()) {
                                rows.computeIfAbsent(
                                                Integer.valueOf(field.group(1)),
                                                row -> new HashMap<>())
                                        .put(field.group(2), values);
                            }
                        });
        return new TreeSet<>(rows.keySet()).stream().map(rows::get).toList();
    }

    private static void put(
            Map<String, List<String>> typed, int place, Map<String, List<String>> row) {
        row.forEach((field, values) -> typed.put(name(place, field), values));
    }

    private static String name(int row, String field) {
        return "items[" + row + "]." + field;
    }
}
