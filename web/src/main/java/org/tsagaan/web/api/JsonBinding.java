package org.tsagaan.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;

/**
 * Binds JSON to records of texts, numbers, truth values, enums, dates, lists and records. A
 * component may be missing or null only if it is {@code @Nullable}. What does not fit is noted with
 * its JSON pointer, and the binding goes on, so that a caller learns of all of it at once.
 */
final class JsonBinding {
    private static final int LONGEST_LIST = 1000;
    private static final int LONGEST_NAME = 80;

    private final List<FieldFault> faults = new ArrayList<>();

    List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    /** The value of a type, or null where it does not fit, which is then noted. */
    @Nullable Object bind(JsonValue value, Class<?> type) {
        return bind(value, type, "");
    }

    private @Nullable Object bind(JsonValue value, Type type, String pointer) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(value, list.getActualTypeArguments()[0], pointer);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException("no JSON is bound to " + type);
        }
        return plain.isRecord() ? record(value, plain, pointer) : scalar(value, plain, pointer);
    }

    private @Nullable Object scalar(JsonValue value, Class<?> type, String pointer) {
        var read = JsonScalars.find(value, type);
        return read.isPresent()
                ? read.get()
                : fault(pointer, "problem.expected", JsonScalars.expectation(type));
    }

    private @Nullable Object list(JsonValue value, Type element, String pointer) {
        if (!(value instanceof JsonArray array)) {
            return fault(pointer, "problem.expected", Message.of("problem.a-list"));
        }
        var bound = new ArrayList<@Nullable Object>();
        if (array.size() > LONGEST_LIST) {
            return fault(pointer, "problem.entries", 0, LONGEST_LIST, array.size());
        }
        for (int i = 0; i < array.size(); i++) {
            bound.add(bind(array.get(i), element, pointer + "/" + i));
        }
        return bound.stream().allMatch(Objects::nonNull) ? List.copyOf(bound) : null;
    }

    private @Nullable Object record(JsonValue value, Class<?> type, String pointer) {
        if (!(value instanceof JsonObject object)) {
            return fault(pointer, "problem.expected", Message.of("problem.an-object"));
        }
        var components = type.getRecordComponents();
        int before = faults.size();
        noteUnknown(object, components, pointer);
        var arguments =
                Arrays.stream(components)
                        .map(component -> component(object, component, pointer))
                        .toArray();
        return faults.size() > before ? null : RecordMaking.make(type, components, arguments);
    }

    private @Nullable Object component(
            JsonObject object, RecordComponent component, String pointer) {
        var place = pointer + "/" + component.getName();
        var value = object.get(component.getName());
        if (value != null && value.getValueType() != JsonValue.ValueType.NULL) {
            return within(component, bind(value, component.getGenericType(), place), place);
        }
        return isOptional(component) ? null : fault(place, "problem.missing");
    }

    private @Nullable Object within(
            RecordComponent component, @Nullable Object bound, String place) {
        if (bound != null) {
            Constraints.findWrong(component, bound)
                    .ifPresent(wrong -> faults.add(FieldFault.at(place, wrong)));
        }
        return bound;
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void noteUnknown(JsonObject object, RecordComponent[] components, String pointer) {
        var known =
                Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        for (var name : object.keySet()) {
            if (!known.contains(name)) {
                fault(
                        pointer + "/" + escape(shortened(name)),
                        "problem.unknown",
                        String.join(", ", known));
            }
        }
    }

    /** A caller's own words come back, but not all of a megabyte of them. */
    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME))
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable Object fault(String pointer, String key, Object... arguments) {
        faults.add(FieldFault.at(pointer, Message.of(key, arguments)));
        return null;
    }
}
