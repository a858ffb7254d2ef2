package org.tsagaan.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;

/** Examples of records, put together from those of their components. */
final class Examples {
    private Examples() {}

    /** An example of a record with everything in it that there can be. */
    static JsonValue of(Class<?> record) {
        var example = Json.createObjectBuilder();
        for (var component : record.getRecordComponents()) {
            example.add(component.getName(), of(component));
        }
        return example.build();
    }

    /** An example of a component. */
    static JsonValue of(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            var element = (Class<?>) list.getActualTypeArguments()[0];
            return Json.createArrayBuilder().add(one(component, element)).build();
        }
        return one(component, component.getType());
    }

    private static JsonValue one(RecordComponent component, Class<?> type) {
        return type.isRecord() ? of(type) : value(Schemas.means(component).example(), type);
    }

    /** The value that an example's text stands for. */
    static JsonValue value(String text, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> text.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
            case "int", "Integer", "long", "Long", "Double" ->
                    Json.createValue(new BigDecimal(text));
            default -> Json.createValue(text);
        };
    }
}
