package org.tsagaan.web.api.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.web.api.Means;

/** A page of applications. */
@Means("A page of applications.")
public record ApplicationList(
        @Means("One's own newest first; on a desk what is due first.") List<Line> items,
        @Means(value = "For the page after this; absent on the last.", example = "bWluZQox")
                @Nullable String nextCursor) {

    /** An application in a list. */
    @Means("An application in a list.")
    public record Line(
            @Means(value = "The application.", example = "70101") long applicationId,
            @Means(value = "What is asked.", example = "RENEWAL") ApplicationKind kind,
            @Means(value = "What the applicant is.", example = "FAMILY") ProducerKind producerKind,
            @Means(value = "How far it is.", example = "SUBMITTED") ApplicationState state,
            @Means(value = "What the producer is called.", example = "萨仁奶食坊") String name,
            @Means(value = "Last day for the next step.", example = "2026-12-01")
                    @Nullable LocalDate dueOn,
            @Means(value = "Working days until then.", example = "5") int workingDaysLeft) {

        static Line of(ApplicationEntry e) {
            return new Line(
                    e.id(),
                    e.kind(),
                    e.producerKind(),
                    e.state(),
                    e.name(),
                    e.dueOn(),
                    e.daysLeft());
        }
    }

    static ApplicationList of(List<ApplicationEntry> entries, @Nullable String nextCursor) {
        return new ApplicationList(entries.stream().map(Line::of).toList(), nextCursor);
    }
}
