package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.licensing.ApplicationEventKind;
import org.tsagaan.licensing.model.RegistrationApplication;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;

/** Notes what happens to an application: on its way, in the audit trail, and in letters. */
@ApplicationScoped
public class ApplicationLog {

    /** The topic of the letters; names a notice. */
    public static final String TOPIC = "LICENSING_NOTICE";

    private static final String EVENT =
            """
            insert into application_event (application_id, kind, at, account_id, reason, due_on)
            values (?1, ?2, cast(?3 as timestamptz), cast(nullif(?4, '') as bigint), ?5,
                cast(nullif(?6, '') as date))
            returning id, 1
            """;

    private static final String NOTICES =
            """
            insert into licensing_notice (event_id, account_id)
            select ?1, account from (select unnest(cast(?2 as bigint[])) as account) as told
            on conflict do nothing returning id, account_id
            """;

    private static final String COUNTY =
            """
            select distinct m.account_id, 1 from membership m
            join organisation o on o.id = m.organisation_id
            where m.role = 'COUNTY_OFFICER'
                and (o.division_code = ?1
                    or o.division_code = (select parent_code from division where code = ?1))
            order by m.account_id desc limit 50
            """;

    private static final String REGION =
            """
            select distinct m.account_id, 1 from membership m where m.role = 'REGULATOR'
            order by m.account_id desc limit 50
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private AuditTrail audit;
    @Inject private Outbox outbox;
    @Inject private MarketClock clock;

    /**
     * Notes what somebody did, or the clock when it was nobody.
     *
     * @param reason in their words; may be empty
     * @param told accounts that get a letter
     */
    public void note(
            RegistrationApplication application,
            ApplicationEventKind kind,
            Optional<Person> by,
            String reason,
            List<Long> told) {
        database.flush();
        long event = event(application, kind, by, reason);
        if (!told.isEmpty()) {
            outbox.putAll(Consumer.NOTIFICATION, TOPIC, notices(event, told));
        }
        audit.record(
                by.map(Person::actor).orElse(Actor.system("licensing")),
                "licensing.application_" + kind.name().toLowerCase(Locale.ROOT),
                "registration_application",
                application.id(),
                reason,
                Map.of("kind", application.kind().name(), "state", application.state().name()));
    }

    /** Accounts of the officers whose desk the application is on. */
    public List<Long> listOfficers(RegistrationApplication application) {
        boolean licence = !application.producerKind().isWorkshop();
        List<Long> county =
                licence
                        ? List.of()
                        : accounts(
                                database.createNativeQuery(COUNTY)
                                        .setParameter(
                                                1,
                                                Objects.requireNonNullElse(
                                                        application.divisionCode(), "")));
        return county.isEmpty() ? listRegulators() : county;
    }

    /** Accounts of the region's regulators. */
    public List<Long> listRegulators() {
        return accounts(database.createNativeQuery(REGION));
    }

    private long event(
            RegistrationApplication application,
            ApplicationEventKind kind,
            Optional<Person> by,
            String reason) {
        return Row.find(
                        database.createNativeQuery(EVENT)
                                .setParameter(1, application.id())
                                .setParameter(2, kind.name())
                                .setParameter(3, clock.now().toString())
                                .setParameter(
                                        4, by.map(p -> String.valueOf(p.accountId())).orElse(""))
                                .setParameter(5, reason)
                                .setParameter(6, Objects.toString(application.dueOn(), "")))
                .orElseThrow()
                .id(0);
    }

    private List<Long> notices(long event, List<Long> told) {
        return Row.list(
                        database.createNativeQuery(NOTICES)
                                .setParameter(1, event)
                                .setParameter(2, SqlArray.ofIds(told)))
                .stream()
                .map(r -> r.id(0))
                .toList();
    }

    private static List<Long> accounts(Query query) {
        return Row.list(query).stream().map(r -> r.id(0)).toList();
    }
}
