package org.tsagaan.licensing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an application.
 *
 * @param reason in the words of whoever did it; may be empty
 * @param dueOn last day for the step that follows; null when none does
 */
public record ApplicationEvent(
        ApplicationEventKind kind, Instant at, String reason, @Nullable LocalDate dueOn) {}
