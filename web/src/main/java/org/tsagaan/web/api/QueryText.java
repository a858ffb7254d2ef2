package org.tsagaan.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/** The text of a query, and the values in it. */
final class QueryText {
    private QueryText() {}

    /**
     * The parameters by name.
     *
     * @throws FaultException when what is encoded is no UTF-8
     */
    static Map<String, List<String>> parse(@Nullable String rawQuery) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (rawQuery == null) {
            return parameters;
        }
        for (var pair : rawQuery.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(decoded(name), absent -> new ArrayList<>())
                        .add(decoded(value));
            }
        }
        return parameters;
    }

    /** The value of a type; empty when the text is none. */
    static Optional<?> find(String text, Class<?> type) {
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(text))
                    .findFirst();
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int" -> matching(text, "-?[0-9]{1,9}").map(Integer::valueOf);
            case "Long", "long" -> matching(text, "-?[0-9]{1,18}").map(Long::valueOf);
            case "Double", "double" ->
                    matching(text, "-?[0-9]{1,9}(\\.[0-9]{1,15})?").map(Double::valueOf);
            case "Instant" -> read(text, Instant::parse);
            case "LocalDate" -> read(text, LocalDate::parse);
            default -> throw new IllegalStateException("no parameter is bound to " + type);
        };
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> matching(String text, String pattern) {
        return text.matches(pattern) ? Optional.of(text) : Optional.empty();
    }

    private static String decoded(String raw) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(
                        String.valueOf(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new FaultException(Fault.of(400, "not-utf8"));
        }
    }
}
