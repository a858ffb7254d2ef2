package org.tsagaan.web.page.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.page.Form;

/** The form of a recall; what can not be read is as if it was not said, and the market asks. */
final class RecallForm {

    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private RecallForm() {}

    static RecallAsked asked(long lotId, Form form) {
        return new RecallAsked(
                form.value("key"),
                lotId,
                one(RecallScope.values(), form.value("scope")).orElse(null),
                read(form.value("firstDay"), LocalDate::parse).orElse(null),
                read(form.value("lastDay"), LocalDate::parse).orElse(null),
                one(RecallGrade.values(), form.value("grade")).orElse(null),
                read(form.value("knownAt"), RecallForm::instant).orElse(null),
                form.value("cause"),
                form.value("advice"));
    }

    /** Last instant at which the recall begins in time, as far as the form says it. */
    static @Nullable Instant beginBefore(Form form) {
        RecallAsked asked = asked(0, form);
        RecallGrade grade = asked.grade();
        Instant known = asked.knownAt();
        return grade == null || known == null ? null : known.plus(grade.toBegin());
    }

    /** Its own day and this moment, until somebody says otherwise; always under a key. */
    static Form prefilled(Form form, LotView lot, Instant now) {
        Form keyed =
                form.value("key").isBlank() ? form.with("key", UUID.randomUUID().toString()) : form;
        if (form.typed().containsKey("cause")) {
            return keyed;
        }
        String day = lot.producedOn().toString();
        return keyed.with("scope", RecallScope.LOT.name())
                .with("firstDay", day)
                .with("lastDay", day)
                .with("knownAt", FIELD.format(now.atZone(ChinaTime.ZONE)));
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text).atZone(ChinaTime.ZONE).toInstant();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
