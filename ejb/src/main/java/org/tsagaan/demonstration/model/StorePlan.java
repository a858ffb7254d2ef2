package org.tsagaan.demonstration.model;

import java.util.List;

/**
 * A demonstration store to be.
 *
 * @param suppliers keys of the producers it has supply agreements with
 */
public record StorePlan(
        int index,
        String key,
        ProducerPlan.Place place,
        String slug,
        String nameZh,
        String nameEn,
        String contact,
        Fate fate,
        List<String> suppliers,
        String storyZh,
        String storyEn) {

    public StorePlan {
        suppliers = List.copyOf(suppliers);
    }

    static StorePlan of(int index, Line line, ProducerPlan.Place place) {
        return new StorePlan(
                index,
                line.text("key"),
                place,
                line.text("slug"),
                line.text("name_zh"),
                line.text("name_en"),
                line.text("contact"),
                Fate.valueOf(line.text("fate")),
                line.list("suppliers"),
                line.text("story_zh"),
                line.text("story_en"));
    }

    public String creditCode() {
        return DemoNumbers.creditCode("91", place.code(), 101 + index);
    }
}
