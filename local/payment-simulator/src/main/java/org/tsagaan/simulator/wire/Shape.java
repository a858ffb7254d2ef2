package org.tsagaan.simulator.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one parameter may be: a plain value of a type, an object of named parameters, or a list. */
final class Shape {
    private final Map<String, Shape> children = new LinkedHashMap<>();
    private @Nullable Shape item;
    private String type = "object";
    private String limits = "";
    private boolean required;

    /** The shape under this name, made where there is none. */
    Shape child(String name) {
        return children.computeIfAbsent(name, missing -> new Shape());
    }

    /** The shape of the entries of this list. */
    Shape item() {
        Shape entries = item;
        if (entries == null) {
            entries = new Shape();
            item = entries;
            type = "list";
        }
        return entries;
    }

    /** Says what type it is, written {@code type} or {@code type:limits}. */
    void is(String typeAndLimits, boolean mustBeThere) {
        String[] parts = typeAndLimits.split(":", 2);
        if (!parts[0].equals("list")) {
            type = parts[0];
        }
        limits = parts.length == 2 ? parts[1] : "";
        required = mustBeThere;
    }

    String type() {
        return type;
    }

    String limits() {
        return limits;
    }

    boolean required() {
        return required;
    }

    Map<String, Shape> children() {
        return children;
    }
}
