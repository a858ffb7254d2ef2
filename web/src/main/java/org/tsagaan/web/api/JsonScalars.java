package org.tsagaan.web.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tsagaan.web.frame.Message;

/** Reads single JSON values: nothing is guessed, a number in quotes is a text. */
final class JsonScalars {
    private static final Map<Class<?>, Function<JsonValue, Optional<?>>> READERS =
            Map.ofEntries(
                    Map.entry(String.class, JsonScalars::text),
                    Map.entry(int.class, value -> number(value).map(JsonNumber::intValueExact)),
                    Map.entry(Integer.class, value -> number(value).map(JsonNumber::intValueExact)),
                    Map.entry(long.class, value -> number(value).map(JsonNumber::longValueExact)),
                    Map.entry(Long.class, value -> number(value).map(JsonNumber::longValueExact)),
                    Map.entry(
                            Double.class,
                            value ->
                                    number(value)
                                            .map(JsonNumber::doubleValue)
                                            .filter(Double::isFinite)),
                    Map.entry(boolean.class, JsonScalars::truth),
                    Map.entry(Boolean.class, JsonScalars::truth),
                    Map.entry(LocalDate.class, value -> text(value).map(LocalDate::parse)),
                    Map.entry(Instant.class, value -> text(value).map(Instant::parse)),
                    Map.entry(UUID.class, value -> text(value).flatMap(JsonScalars::uuid)));

    private JsonScalars() {}

    static Optional<?> find(JsonValue value, Class<?> type) {
        try {
            return type.isEnum() ? constant(value, type) : reader(type).apply(value);
        } catch (ArithmeticException
                | DateTimeException
                | UnsupportedOperationException doesNotFit) {
            return Optional.empty();
        }
    }

    /** What would be right for a type. */
    static Message expectation(Class<?> type) {
        if (type.isEnum()) {
            return Message.of("problem.one-of", names(type));
        }
        return Message.of(
                switch (type.getSimpleName()) {
                    case "int", "Integer", "long", "Long" -> "problem.a-whole-number";
                    case "double", "Double" -> "problem.a-number";
                    case "boolean", "Boolean" -> "problem.true-or-false";
                    case "LocalDate" -> "problem.a-date";
                    case "Instant" -> "problem.an-instant";
                    case "UUID" -> "problem.a-uuid";
                    default -> "problem.a-text";
                });
    }

    private static Function<JsonValue, Optional<?>> reader(Class<?> type) {
        return Optional.ofNullable(READERS.get(type))
                .orElseThrow(() -> new IllegalStateException("no JSON is bound to " + type));
    }

    private static Optional<String> text(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<JsonNumber> number(JsonValue value) {
        return value instanceof JsonNumber number ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Boolean> truth(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** UUID.fromString takes shorter ones, which would come back as something else. */
    private static Optional<UUID> uuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static Optional<?> constant(JsonValue value, Class<?> type) {
        return text(value)
                .flatMap(
                        name ->
                                Arrays.stream(type.getEnumConstants())
                                        .filter(one -> ((Enum<?>) one).name().equals(name))
                                        .findFirst());
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .collect(Collectors.joining(", "));
    }
}
