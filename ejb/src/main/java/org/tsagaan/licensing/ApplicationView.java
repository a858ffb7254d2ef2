package org.tsagaan.licensing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant and its officer see it.
 *
 * @param producerKind what the applicant is, or wants to be
 * @param producerId the producer; null until a first application is approved
 * @param heldNumber number of what is renewed, moved or replaced; null for a first application
 * @param authorisationId what was granted; null until it was
 * @param answers what was typed, by field
 * @param dueOn last day for the next step, the officer's or the applicant's; null when there is
 *     none
 * @param daysLeft working days until then, negative when it has passed; 0 when there is none
 * @param reason why it was refused, or what has to be corrected; may be empty
 * @param applicant name of who asks
 */
public record ApplicationView(
        long id,
        int version,
        ApplicationKind kind,
        ProducerKind producerKind,
        @Nullable Long producerId,
        @Nullable String heldNumber,
        @Nullable Long authorisationId,
        ApplicationState state,
        Map<String, String> answers,
        @Nullable String divisionCode,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        int daysLeft,
        String reason,
        String applicant,
        List<ApplicationDocument> documents,
        List<ApplicationEvent> events) {

    public ApplicationView {
        answers = Map.copyOf(answers);
        documents = List.copyOf(documents);
        events = List.copyOf(events);
    }

    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    /** What it must bring along and has not yet. */
    public List<DocumentKind> missingDocuments() {
        return DocumentKind.listRequired(kind, producerKind).stream()
                .filter(k -> documents.stream().noneMatch(d -> d.kind() == k))
                .toList();
    }
}
