package org.tsagaan.standard;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.standard.adapter.StoredItems;
import org.tsagaan.standard.adapter.StoredStandards;
import org.tsagaan.standard.model.EditionPolicy;
import org.tsagaan.standard.model.Standard;
import org.tsagaan.standard.model.StandardEdition;
import org.tsagaan.standard.model.StandardPolicy;

/** The registry of standards. Which edition applies is chosen by production date. */
@Stateless
public class Standards {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredStandards standards;
    @Inject private StoredItems items;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<EditionsChanged> editionsChanged;

    /**
     * Enters a standard, still without an edition.
     *
     * @return its id
     */
    public Outcome<Long> publish(Person official, StandardPublication publication) {
        String code = publication.code().strip();
        Refusals refusals =
                new Refusals()
                        .addAll(StandardPolicy.against(publication, standards.isCodeTaken(code)));
        needsAuthority(official, refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        Standard standard = new Standard(publication);
        standards.add(standard);
        record(official, "standard.publish", standard.id(), Map.of("code", standard.code()));
        return Outcome.done(standard.id());
    }

    /**
     * Enters an edition with its items. It supersedes the one in force, which ends where it begins;
     * with any other it must not overlap.
     *
     * @return id of the edition
     * @throws NotFound when there is no such standard
     */
    public Outcome<Long> addEdition(Person official, EditionPublication publication) {
        Standard standard = standards.lock(publication.standardId());
        List<StandardEdition> existing = standards.listEditions(standard.id());
        Refusals refusals = new Refusals().addAll(EditionPolicy.against(publication, existing));
        needsAuthority(official, refusals);
        refusals.unless(
                !standard.isDeclared(),
                Refusal.of("standard.enterprise_is_declared").because(Grounds.NOTICE_MEASURE_8));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        StandardEdition edition = standards.add(publication, existing);
        editionChanged(official, "standard.add_edition", standard, edition);
        return Outcome.done(edition.id());
    }

    /**
     * Ends the edition in force without another: a local standard lapses when a national one comes
     * (Food Safety Law art. 29).
     *
     * @param day first production date it no longer applies to
     * @return id of the edition
     * @throws NotFound when there is no such standard
     */
    public Outcome<Long> lapse(Person official, long standardId, LocalDate day) {
        Standard standard = standards.lock(standardId);
        Optional<StandardEdition> open =
                standards.listEditions(standardId).stream()
                        .filter(e -> e.effectiveUntil() == null)
                        .filter(e -> e.effectiveFrom().isBefore(day))
                        .findFirst();
        Refusals refusals = new Refusals().needsDay("day", day);
        needsAuthority(official, refusals);
        refusals.unless(
                open.isPresent(),
                Refusal.of("standard.no_edition_to_end", standard.code())
                        .about("day")
                        .because(Grounds.FOOD_SAFETY_LAW_29));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        StandardEdition edition = open.orElseThrow();
        edition.endOn(day);
        database.flush();
        editionChanged(official, "standard.lapse", standard, edition);
        return Outcome.done(edition.id());
    }

    /** The edition that applies to what was produced on that day, with its items. */
    public Optional<EditionView> findEditionFor(long standardId, LocalDate producedOn) {
        return standards.findEditionFor(standardId, producedOn);
    }

    /** An edition with its items. */
    public Optional<EditionView> findEdition(long editionId) {
        return standards.findEdition(editionId);
    }

    /** All editions of a standard without their items, newest first. */
    public List<EditionView> listEditions(long standardId) {
        return standards.listEditionViews(standardId);
    }

    /** What each item is called in the newest edition that names it, by code. */
    public Map<String, ItemName> itemNames() {
        return items.names();
    }

    /** All standards with the edition in force today, by code. */
    public List<StandardView> listStandards() {
        return standards.listStandards(clock.today());
    }

    /** A standard with the edition in force today. */
    public Optional<StandardView> findStandard(long id) {
        return standards.findStandard(id, clock.today());
    }

    private static void needsAuthority(Person official, Refusals refusals) {
        refusals.unless(
                official.holds(Role.REGULATOR) || official.holds(Role.OPERATOR),
                Refusal.of("standard.no_authority").because(Grounds.NOTICE_MEASURE_8));
    }

    private void editionChanged(
            Person official, String action, Standard standard, StandardEdition edition) {
        record(
                official,
                action,
                standard.id(),
                Map.of("code", standard.code(), "edition", edition.edition()));
        editionsChanged.fire(new EditionsChanged(standard.id()));
    }

    private void record(Person official, String action, long id, Map<String, ?> detail) {
        audit.record(official.actor(), action, "standard", id, "", detail);
    }
}
