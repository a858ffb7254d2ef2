package org.tsagaan.demonstration.model;

import java.util.List;
import org.tsagaan.licensing.ProducerKind;

/** A producer to be. */
public record ProducerPlan(
        int index,
        String key,
        ProducerKind kind,
        Place place,
        String slug,
        String nameZh,
        String nameEn,
        String contact,
        List<String> categories,
        Fate fate,
        String storyZh,
        String storyEn) {

    public ProducerPlan {
        categories = List.copyOf(categories);
    }

    /** A division with where it is, in degrees. */
    public record Place(String code, String zh, String en, double latitude, double longitude) {}

    static ProducerPlan of(int index, Line line, Place place) {
        return new ProducerPlan(
                index,
                line.text("key"),
                ProducerKind.valueOf(line.text("kind")),
                place,
                line.text("slug"),
                line.text("name_zh"),
                line.text("name_en"),
                line.text("contact"),
                line.list("categories"),
                Fate.valueOf(line.text("fate")),
                line.text("story_zh"),
                line.text("story_en"));
    }

    public String creditCode() {
        String registry =
                switch (kind) {
                    case FAMILY, LARGE_HOUSEHOLD -> "92";
                    case COOPERATIVE -> "93";
                    case PARK_TENANT, LICENSED_ENTERPRISE -> "91";
                };
        return DemoNumbers.creditCode(registry, place.code(), index + 1);
    }

    /** Whether it could sell for at least a part of the past year. */
    public boolean hasTraded() {
        return fate != Fate.MISSING && fate != Fate.FUTURE;
    }
}
