package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.licensing.adapter.StoredAuthorisations;
import org.tsagaan.licensing.adapter.StoredProducers;
import org.tsagaan.licensing.model.Authorisation;
import org.tsagaan.licensing.model.GrantPolicy;
import org.tsagaan.licensing.model.Producer;

/**
 * Granting, suspending, ending and extending workshop registrations (by the county) and production
 * licences (by the region's regulator). Who has no authority over the producer is refused. Every
 * change locks the authorisation first: checkouts that read it are waited for.
 */
@Stateless
public class Authorisations {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredAuthorisations authorisations;
    @Inject private StoredProducers producers;
    @Inject private Powers powers;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> catalogueChanged;
    @Inject private Event<AuthorisationEnded> authorisationEnded;

    /**
     * Grants a registration or a licence.
     *
     * @return id of the authorisation, now in force
     * @throws NotFound when there is no such producer
     */
    public Outcome<Long> grant(Person official, AuthorisationGrant grant) {
        claim(grant);
        Producer producer = producer(grant.producerId());
        Refusals refusals = new Refusals();
        powers.needs(official, grant.producerId(), grant.kind(), refusals);
        refusals.addAll(GrantPolicy.against(grant, producer.kind(), categories()));
        notHeldAlready(grant, refusals);
        return refusals.isEmpty()
                ? Outcome.done(granted(official, grant, "licensing.grant"))
                : refusals.refuse();
    }

    /**
     * Measure 6: a workshop grown strong becomes an enterprise. In one step its registrations are
     * cancelled and its licence granted; name, history and reviews stay.
     *
     * @param licence of kind {@link AuthorisationKind#PRODUCTION_LICENCE}
     * @return id of the licence
     * @throws NotFound when there is no such producer
     */
    public Outcome<Long> upgradeToEnterprise(Person official, AuthorisationGrant licence) {
        claim(licence);
        List<Authorisation> held =
                authorisations.listLive(licence.producerId()).stream()
                        .map(authorisations::lock)
                        .toList();
        Producer producer = producer(licence.producerId());
        Refusals refusals = new Refusals();
        refusals.unless(
                producer.kind().isWorkshop(),
                Refusal.of("licensing.enterprise_already").because(Grounds.NOTICE_MEASURE_6));
        powers.needs(official, licence.producerId(), licence.kind(), refusals);
        held.forEach(a -> Powers.needsForce(a, refusals));
        refusals.addAll(
                GrantPolicy.against(licence, ProducerKind.LICENSED_ENTERPRISE, categories()));
        notHeldAlready(licence, refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        held.forEach(a -> become(official, a, AuthorisationState.CANCELLED, "升级为获证企业"));
        producer.becomeEnterprise();
        return Outcome.done(granted(official, licence, "licensing.upgrade"));
    }

    /** Suspends for the time of a rectification. */
    public Outcome<AuthorisationState> suspend(Person official, long id, String reason) {
        return change(official, id, AuthorisationState.SUSPENDED, reason);
    }

    /** Puts a suspended one in force again. */
    public Outcome<AuthorisationState> reinstate(Person official, long id, String reason) {
        return change(official, id, AuthorisationState.IN_FORCE, reason);
    }

    /** Takes away for a violation; fires {@link AuthorisationEnded}. */
    public Outcome<AuthorisationState> revoke(Person official, long id, String reason) {
        return change(official, id, AuthorisationState.REVOKED, reason);
    }

    /** Ends one that was given up; fires {@link AuthorisationEnded}. */
    public Outcome<AuthorisationState> cancel(Person official, long id, String reason) {
        return change(official, id, AuthorisationState.CANCELLED, reason);
    }

    /**
     * Ends one because its holder moves to a place in this division, whose authority then grants
     * the next. What is suspended does not come into force again by moving.
     *
     * @param division to which its holder moves; whoever decides has authority there
     */
    public Outcome<AuthorisationState> endForMove(
            Person official, long id, String division, AuthorisationGrant next, String reason) {
        claim(next);
        Authorisation authorisation = authorisations.lock(id);
        Refusals refusals = new Refusals();
        powers.needsIn(division, official, authorisation.kind(), refusals);
        Powers.needsForce(authorisation, refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        become(official, authorisation, AuthorisationState.CANCELLED, reason);
        return Outcome.done(AuthorisationState.CANCELLED);
    }

    /**
     * Gives up what one holds oneself (注销); fires {@link AuthorisationEnded}.
     *
     * @throws NotFound unless the person acts for the producer
     */
    public Outcome<AuthorisationState> giveUp(Person merchant, long id, String reason) {
        if (!merchant.actsFor(authorisations.lock(id).producerId(), Role.MERCHANT)) {
            throw new NotFound("authorisation");
        }
        return changed(merchant, id, AuthorisationState.CANCELLED, reason, true);
    }

    /**
     * Makes one that has not yet run out valid for longer.
     *
     * @param lastDay new last day of validity
     * @return the last day
     * @throws NotFound when there is no such authorisation
     */
    public Outcome<LocalDate> extend(Person official, long id, LocalDate lastDay) {
        Authorisation authorisation = authorisations.lock(id);
        LocalDate until = authorisation.validity().until();
        Refusals refusals = new Refusals();
        powers.needs(official, authorisation.producerId(), authorisation.kind(), refusals);
        Powers.needsForce(authorisation, refusals);
        refusals.unless(
                !until.isBefore(clock.today()), Refusal.of("licensing.already_expired", until));
        refusals.needsDay("validUntil", lastDay);
        refusals.unless(
                lastDay.isAfter(until),
                Refusal.of("licensing.not_longer", until.plusDays(1)).about("validUntil"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        authorisation.extendUntil(lastDay);
        changed(
                official,
                "licensing.extend",
                authorisation,
                "",
                Map.of("from", until.toString(), "until", lastDay.toString()));
        return Outcome.done(lastDay);
    }

    private Outcome<AuthorisationState> change(
            Person official, long id, AuthorisationState next, String reason) {
        return changed(official, id, next, reason, false);
    }

    private Outcome<AuthorisationState> changed(
            Person official, long id, AuthorisationState next, String reason, boolean own) {
        Authorisation authorisation = authorisations.lock(id);
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        if (!own) {
            powers.needs(official, authorisation.producerId(), authorisation.kind(), refusals);
        }
        refusals.unless(
                authorisation.state().mayBecome(next),
                Refusal.of("licensing.state_not_allowed", authorisation.state(), next));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        become(official, authorisation, next, reason.strip());
        return Outcome.done(next);
    }

    private void become(
            Person official, Authorisation authorisation, AuthorisationState next, String reason) {
        AuthorisationState before = authorisation.state();
        authorisation.become(next, reason, clock.now());
        changed(
                official,
                "licensing." + verb(next),
                authorisation,
                reason,
                Map.of("from", before.name(), "to", next.name()));
        if (next.isFinal()) {
            authorisationEnded.fire(new AuthorisationEnded(authorisation.producerId()));
        }
    }

    private static String verb(AuthorisationState next) {
        return switch (next) {
            case IN_FORCE -> "reinstate";
            case SUSPENDED -> "suspend";
            case REVOKED -> "revoke";
            case CANCELLED -> "cancel";
        };
    }

    private long granted(Person official, AuthorisationGrant grant, String action) {
        Authorisation authorisation = new Authorisation(grant, clock.now());
        authorisations.add(authorisation);
        changed(
                official,
                action,
                authorisation,
                "",
                Map.of(
                        "producer", authorisation.producerId(),
                        "kind", authorisation.kind().name(),
                        "number", authorisation.number()));
        return authorisation.id();
    }

    private void changed(
            Person official,
            String action,
            Authorisation authorisation,
            String reason,
            Map<String, ?> detail) {
        database.flush();
        audit.record(official.actor(), action, "authorisation", authorisation.id(), reason, detail);
        catalogueChanged.fire(
                new CatalogueChanged(
                        CatalogueChanged.Subject.PRODUCER, authorisation.producerId()));
    }

    private Producer producer(long id) {
        Producer producer = database.find(Producer.class, id);
        if (producer == null) {
            throw new NotFound("producer");
        }
        return producer;
    }

    private Set<String> categories() {
        Set<String> codes = new HashSet<>();
        producers.listCategories().forEach(c -> codes.add(c.code()));
        return codes;
    }

    private void claim(AuthorisationGrant grant) {
        uniqueNames.claim("authorisation.number", grant.number().strip());
        uniqueNames.claim("authorisation.producer", Long.toString(grant.producerId()));
    }

    private void notHeldAlready(AuthorisationGrant grant, Refusals refusals) {
        refusals.unless(
                !authorisations.isNumberTaken(grant.number().strip()),
                Refusal.of("licensing.number_taken", grant.number()).about("number"));
        List<String> overlapping = authorisations.listOverlapping(grant);
        refusals.unless(
                overlapping.isEmpty(),
                Refusal.of("licensing.already_authorised", String.join(", ", overlapping))
                        .about("validFrom"));
    }
}
