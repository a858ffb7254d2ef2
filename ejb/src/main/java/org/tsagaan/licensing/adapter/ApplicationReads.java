package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.licensing.ApplicationDocument;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationEvent;
import org.tsagaan.licensing.ApplicationEventKind;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.licensing.ProducerKind;

/** Reads of applications, with the working days that are left of each. */
@ApplicationScoped
public class ApplicationReads {

    private static final String ONE =
            """
            select a.id, a.version, a.kind, a.producer_kind, a.producer_id, h.number,
                a.authorisation_id, a.state, a.answers, a.division_code, a.started_at,
                a.submitted_at, a.due_on, a.reason, p.display_name, a.applicant_id
            from registration_application a join account p on p.id = a.applicant_id
            left join authorisation h on h.id = a.held_id where a.id = ?1
            """;

    private static final String DOCUMENTS =
            """
            select id, kind, file_name, media_type, bytes, added_at, digest
            from application_document where application_id = ?1 and removed_at is null
            order by id limit 100
            """;

    private static final String EVENTS =
            """
            select kind, at, reason, due_on from application_event where application_id = ?1
            order by id limit 200
            """;

    private static final String ENTRY =
            """
            select a.id, a.kind, a.producer_kind, a.state, coalesce(cast(a.answers as jsonb) ->> 'nameZh', ''),
                coalesce(d.name_zh, ''), coalesce(d.name_en, ''), a.started_at, a.submitted_at,
                a.due_on
            from registration_application a left join division d on d.code = a.division_code
            """;

    private static final String OF_PERSON =
            ENTRY + " where a.applicant_id = ?1 and a.id < ?2 order by a.id desc limit ?3";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    /** An application and whose it is. */
    public record Owned(ApplicationView view, long applicantId) {}

    /** A document and the digest under which its file is stored. */
    public record Filed(ApplicationDocument document, String digest) {}

    public Optional<Owned> find(long id) {
        return Row.find(database.createNativeQuery(ONE).setParameter(1, id))
                .map(r -> new Owned(view(r), r.id(15)));
    }

    public List<Filed> listDocuments(long applicationId) {
        return Row.list(database.createNativeQuery(DOCUMENTS).setParameter(1, applicationId))
                .stream()
                .map(ApplicationReads::filed)
                .toList();
    }

    /**
     * Applications of a person, newest first.
     *
     * @param beforeId id of the last one of the page before; {@code Long.MAX_VALUE} for the first
     */
    public List<ApplicationEntry> listOfPerson(long accountId, long beforeId, int limit) {
        return entries(
                database.createNativeQuery(OF_PERSON)
                        .setParameter(1, accountId)
                        .setParameter(2, beforeId)
                        .setParameter(3, limit));
    }

    /** The lines of a query whose columns are those of an entry. */
    List<ApplicationEntry> entries(Query query) {
        List<Row> rows = Row.list(query);
        if (rows.isEmpty()) {
            return List.of();
        }
        WorkingDays days = calendar.workingDays();
        return rows.stream().map(r -> entry(r, days)).toList();
    }

    static String entryColumns() {
        return ENTRY;
    }

    private ApplicationEntry entry(Row r, WorkingDays days) {
        LocalDate due = r.dayOrNull(9);
        return new ApplicationEntry(
                r.id(0),
                r.one(ApplicationKind.class, 1),
                r.one(ProducerKind.class, 2),
                r.one(ApplicationState.class, 3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.instant(7),
                r.instantOrNull(8),
                due,
                left(due, days));
    }

    private ApplicationView view(Row r) {
        LocalDate due = r.dayOrNull(12);
        return new ApplicationView(
                r.id(0),
                r.count(1),
                r.one(ApplicationKind.class, 2),
                r.one(ProducerKind.class, 3),
                r.idOrNull(4),
                r.textOrNull(5),
                r.idOrNull(6),
                r.one(ApplicationState.class, 7),
                Answers.read(r.text(8)),
                r.textOrNull(9),
                r.instant(10),
                r.instantOrNull(11),
                due,
                due == null ? 0 : left(due, calendar.workingDays()),
                r.text(13),
                r.text(14),
                listDocuments(r.id(0)).stream().map(Filed::document).toList(),
                events(r.id(0)));
    }

    private int left(@Nullable LocalDate due, WorkingDays days) {
        return due == null ? 0 : days.left(clock.today(), due);
    }

    private List<ApplicationEvent> events(long id) {
        return Row.list(database.createNativeQuery(EVENTS).setParameter(1, id)).stream()
                .map(
                        r ->
                                new ApplicationEvent(
                                        r.one(ApplicationEventKind.class, 0),
                                        r.instant(1),
                                        r.text(2),
                                        r.dayOrNull(3)))
                .toList();
    }

    private static Filed filed(Row r) {
        return new Filed(
                new ApplicationDocument(
                        r.id(0),
                        r.one(DocumentKind.class, 1),
                        r.text(2),
                        r.text(3),
                        r.count(4),
                        r.instant(5)),
                r.text(6));
    }
}
