package org.tsagaan.web.api.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationDocument;
import org.tsagaan.licensing.ApplicationEvent;
import org.tsagaan.licensing.ApplicationEventKind;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.web.api.Means;

/** An application for a registration or licence. */
@Means("An application for a registration or licence, as its applicant and its officer see it.")
public record Application(
        @Means(value = "The application.", example = "70101") long applicationId,
        @Means(value = "What is asked.", example = "WORKSHOP_REGISTRATION") ApplicationKind kind,
        @Means(value = "What the applicant is, or wants to be.", example = "FAMILY")
                ProducerKind producerKind,
        @Means(value = "How far it is.", example = "IN_REVIEW") ApplicationState state,
        @Means(value = "The producer; absent until a first one is approved.", example = "1101")
                @Nullable Long producerId,
        @Means(value = "What was granted; absent until it was.", example = "70300")
                @Nullable Long authorisationId,
        @Means(
                        value = "Last day for the next step, the officer's or the applicant's.",
                        example = "2026-12-08")
                @Nullable LocalDate dueOn,
        @Means(value = "Working days until then, negative when it has passed.", example = "10")
                int workingDaysLeft,
        @Means(value = "Why it was refused, or what to correct; may be empty.", example = "")
                String reason,
        @Means("What was written.") Answers answers,
        @Means("Its papers.") List<Paper> papers,
        @Means(value = "Kinds of papers still missing.", example = "[\"HEALTH\"]")
                List<DocumentKind> missingPapers,
        @Means("What happened, oldest first.") List<Happened> events) {

    /** A paper of it. */
    @Means("A paper of an application.")
    public record Paper(
            @Means(value = "The paper.", example = "70111") long documentId,
            @Means(value = "What it shows.", example = "HEALTH") DocumentKind kind,
            @Means(value = "As the applicant named it.", example = "a.jpg") String fileName,
            @Means(value = "Size in bytes.", example = "48210") int bytes) {

        static Paper of(ApplicationDocument d) {
            return new Paper(d.id(), d.kind(), d.fileName(), d.bytes());
        }
    }

    /** Something that happened to it. */
    @Means("Something that happened to an application.")
    public record Happened(
            @Means(value = "What.", example = "ACCEPTED") ApplicationEventKind kind,
            @Means(value = "When.", example = "2026-11-24T01:00:00Z") Instant at,
            @Means(value = "Why, in the words of whoever did it.", example = "") String reason) {

        static Happened of(ApplicationEvent e) {
            return new Happened(e.kind(), e.at(), e.reason());
        }
    }

    static Application of(ApplicationView v) {
        return new Application(
                v.id(),
                v.kind(),
                v.producerKind(),
                v.state(),
                v.producerId(),
                v.authorisationId(),
                v.dueOn(),
                v.daysLeft(),
                v.reason(),
                Answers.of(v),
                v.documents().stream().map(Paper::of).toList(),
                v.missingDocuments(),
                v.events().stream().map(Happened::of).toList());
    }
}
