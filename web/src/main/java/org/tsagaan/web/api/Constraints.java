package org.tsagaan.web.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.tsagaan.kernel.VisibleText;
import org.tsagaan.web.frame.Message;

/** Holds the limits that a component of a record bears. */
final class Constraints {
    private Constraints() {}

    /** What is wrong with a value; empty when it is within its limits. */
    static Optional<Message> findWrong(RecordComponent component, Object value) {
        return switch (value) {
            case String text -> text(component, text);
            case Number number -> number(component, number.longValue());
            case Collection<?> list -> list(component, list);
            default -> Optional.empty();
        };
    }

    private static Optional<Message> text(RecordComponent component, String text) {
        if (!isWellFormed(text) || !VisibleText.isOneLine(text)) {
            return Optional.of(Message.of("problem.control-characters"));
        }
        var size = component.getAccessor().getAnnotation(Size.class);
        int length = text.codePointCount(0, text.length());
        if (size != null && length > size.max()) {
            return Optional.of(Message.of("problem.too-long", size.max(), length));
        }
        if (size != null && length < size.min()) {
            return Optional.of(Message.of("problem.too-short", size.min(), length));
        }
        if (!text.isBlank() && !VisibleText.isIn(text)) {
            return Optional.of(Message.of("problem.shows-nothing"));
        }
        return pattern(component, text);
    }

    private static Optional<Message> pattern(RecordComponent component, String text) {
        var pattern = component.getAccessor().getAnnotation(Pattern.class);
        var means = component.getAnnotation(Means.class);
        return pattern == null || text.matches(pattern.regexp())
                ? Optional.empty()
                : Optional.of(Message.of("problem.like", means == null ? "" : means.example()));
    }

    private static Optional<Message> number(RecordComponent component, long number) {
        long least = least(component);
        long most = most(component);
        return number >= least && number <= most
                ? Optional.empty()
                : Optional.of(Message.of("problem.from-to", least, most));
    }

    private static Optional<Message> list(RecordComponent component, Collection<?> list) {
        var size = component.getAccessor().getAnnotation(Size.class);
        return size == null || (list.size() >= size.min() && list.size() <= size.max())
                ? Optional.empty()
                : Optional.of(Message.of("problem.entries", size.min(), size.max(), list.size()));
    }

    static long least(RecordComponent component) {
        var min = component.getAccessor().getAnnotation(Min.class);
        return min == null ? Long.MIN_VALUE : min.value();
    }

    static long most(RecordComponent component) {
        var max = component.getAccessor().getAnnotation(Max.class);
        return max == null ? Long.MAX_VALUE : max.value();
    }

    /** Half of a surrogate pair is no character, and no database keeps it. */
    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
