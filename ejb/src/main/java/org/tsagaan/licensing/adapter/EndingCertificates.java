package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;

/** Certificates in force that end soon, and whom to tell. The unique row is the claim. */
@ApplicationScoped
public class EndingCertificates {

    private static final String REMIND =
            """
            insert into licensing_notice (account_id, authorisation_id, valid_until)
            select m.account_id, a.id, a.valid_until from authorisation a
            join membership m on m.organisation_id = a.producer_id and m.role = 'MERCHANT'
            where a.state = 'IN_FORCE' and a.valid_until >= cast(?1 as date)
                and a.valid_until <= cast(?2 as date)
                and not exists (select from authorisation n where n.producer_id = a.producer_id
                    and n.state = 'IN_FORCE' and n.valid_until > a.valid_until)
                and not exists (select from licensing_notice t where t.authorisation_id = a.id
                    and t.valid_until = a.valid_until and t.account_id = m.account_id)
            order by a.valid_until, a.id limit ?3
            on conflict do nothing returning id, account_id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private Outbox outbox;

    /** Tells holders who were not told yet; answers how many. */
    public int remind(LocalDate today, int days, int limit) {
        List<Long> notices =
                Row.list(
                                database.createNativeQuery(REMIND)
                                        .setParameter(1, today.toString())
                                        .setParameter(2, today.plusDays(days).toString())
                                        .setParameter(3, limit))
                        .stream()
                        .map(r -> r.id(0))
                        .toList();
        outbox.putAll(Consumer.NOTIFICATION, ApplicationLog.TOPIC, notices);
        return notices.size();
    }
}
