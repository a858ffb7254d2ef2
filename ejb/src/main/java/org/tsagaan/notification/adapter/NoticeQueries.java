package org.tsagaan.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.notification.model.NoticeFacts;

/** Reads what a letter about an application or a certificate says. */
@ApplicationScoped
public class NoticeQueries {

    /** The topic of this news; names a notice. */
    static final String TOPIC = "LICENSING_NOTICE";

    private static final String ONE =
            """
            select coalesce(case when e.kind = 'REMINDED' and f.applicant_id = a.id
                        then 'REMINDED_APPLICANT' else e.kind end, 'CERTIFICATE_ENDS') as topic,
                case when e.id is null then '/applications'
                    when f.applicant_id = a.id then '/applications/' || f.id
                    else '/desk/applications/' || f.id end as path,
                a.language, a.email, a.display_name,
                coalesce(cast(f.answers as jsonb) ->> 'nameZh', c.number, '') as name,
                coalesce(e.reason, ''), coalesce(e.due_on, n.valid_until)
            from licensing_notice n join account a on a.id = n.account_id
            left join application_event e on e.id = n.event_id
            left join registration_application f on f.id = e.application_id
            left join authorisation c on c.id = n.authorisation_id
            where n.id = ?1
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Empty when what the news names is not there any more. */
    public Optional<NoticeFacts> find(long noticeId) {
        return Row.find(database.createNativeQuery(ONE).setParameter(1, noticeId))
                .map(
                        r ->
                                new NoticeFacts(
                                        r.text(0),
                                        r.text(1),
                                        r.text(2),
                                        r.text(3),
                                        r.text(4),
                                        r.text(5),
                                        r.text(6),
                                        Optional.ofNullable(r.dayOrNull(7))));
    }
}
