package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.Organisations;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.licensing.adapter.StoredParks;
import org.tsagaan.licensing.model.Park;
import org.tsagaan.licensing.model.TenantPolicy;

/**
 * Food parks and who is their tenant (notice 内政办发〔2022〕4号, measure 6). Read by everybody; entered
 * and kept by the region's regulator, and for everybody else that desk is not there.
 */
@Stateless
public class Parks {

    private static final int LONGEST_REASON = 500;
    private static final int LARGEST_PAGE = 100;

    @Inject private StoredParks parks;
    @Inject private Tenancies tenancies;
    @Inject private Holdings holdings;
    @Inject private MarketClock clock;
    @EJB private Organisations organisations;
    @EJB private AuditTrail audit;

    /**
     * Lets in who keeps parks.
     *
     * @throws NotFound when the person does not
     */
    public void enter(Person official) {
        if (!official.holds(Role.REGULATOR)) {
            throw new NotFound("park");
        }
    }

    /**
     * Enters a park.
     *
     * @return its id; refused with {@code licensing.not_on_earth} and the rules of organisations
     *     and texts
     * @throws NotFound when the person does not keep parks
     */
    public Outcome<Long> register(Person official, NewPark form) {
        enter(official);
        Refusals refusals = Producers.checked(form.story(), form.position());
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        Outcome<Long> entered = organisations.register(official, organisation(form));
        if (entered instanceof Outcome.Done<Long>(Long id)) {
            parks.add(new Park(id, form.story(), form.position()));
            record(official, "licensing.register_park", id, Map.of("nameZh", form.nameZh()));
        }
        return entered;
    }

    /**
     * Tells anew what a park is and where.
     *
     * @param version the version that was edited
     * @return refused with {@code input.changed_meanwhile}, {@code licensing.not_on_earth} and the
     *     rules of texts
     * @throws NotFound when there is no such park, or the person does not keep parks
     */
    public Outcome<Long> describe(
            Person official, long parkId, int version, Story story, Position position) {
        enter(official);
        Park park = parks.lock(parkId).orElseThrow(() -> new NotFound("park"));
        Refusals refusals = Producers.checked(story, position);
        refusals.unless(
                park.version() == version,
                Refusal.of("input.changed_meanwhile", version, park.version()).about("version"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        park.describe(story, position);
        parks.flush();
        record(
                official,
                "licensing.describe_park",
                parkId,
                Map.of("latitude", position.latitude(), "longitude", position.longitude()));
        return Outcome.done(parkId);
    }

    /**
     * Enters that a park's tenant works in that park, as it did before parks were on record.
     *
     * @return id of the tenancy; refused with {@code licensing.not_a_park_tenant}, {@code
     *     licensing.park_elsewhere} or {@code licensing.tenant_already}
     * @throws NotFound when there is no such park, or the person does not keep parks
     */
    public Outcome<Long> admit(Person official, long parkId, long producerId) {
        enter(official);
        ParkView park = read(parkId);
        Optional<ProducerView> producer = holdings.findProducer(producerId);
        if (producer.isEmpty()) {
            return Outcome.refused(
                    Refusal.of("licensing.no_such_producer", producerId).about("producerId"));
        }
        List<Refusal> wrong =
                TenantPolicy.against(producer.get(), park, tenancies.await(producerId));
        return wrong.isEmpty()
                ? Outcome.done(tenancies.settle(official, producerId, parkId, ""))
                : Outcome.refused(wrong);
    }

    /**
     * Ends that a producer is the tenant of a park; inspections it has asked for go on.
     *
     * @param reason for the producer and the audit trail
     * @return id of the tenancy; refused with the rules of texts
     * @throws NotFound when it is no tenant of that park, or the person does not keep parks
     */
    public Outcome<Long> endTenancy(Person official, long parkId, long producerId, String reason) {
        enter(official);
        TenancyView tenancy =
                tenancies
                        .await(producerId)
                        .filter(t -> t.parkId() == parkId)
                        .orElseThrow(() -> new NotFound("tenant"));
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        tenancies.end(official, producerId, reason.strip());
        return Outcome.done(tenancy.id());
    }

    public Optional<ParkView> find(long id) {
        return parks.find(id, clock.today());
    }

    /**
     * A park.
     *
     * @throws NotFound when there is none
     */
    public ParkView read(long id) {
        return find(id).orElseThrow(() -> new NotFound("park"));
    }

    /**
     * A page of the parks, in the order in which they were entered.
     *
     * @param divisionCode that division, or all within it when it is a league or city; empty for
     *     all
     * @param afterId id of the last of the page before; 0 for the first page
     * @param limit at most so many, 1 to 100
     */
    public List<ParkView> list(String divisionCode, long afterId, int limit) {
        return parks.list(divisionCode, clock.today(), afterId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** All parks and where they are, to choose from, by division. */
    public List<ParkPlace> listPlaces() {
        return parks.listPlaces();
    }

    /** The park of which a producer is the tenant now. */
    public Optional<TenancyView> findTenancy(long producerId) {
        return parks.findTenancy(producerId);
    }

    /**
     * The same, which stays so until the end of the transaction: whoever would end it waits. Locks
     * nothing of which another lock could be waiting.
     */
    public Optional<TenancyView> holdTenancy(long producerId) {
        return parks.holdTenancy(producerId);
    }

    private static NewOrganisation organisation(NewPark form) {
        return new NewOrganisation(
                OrganisationKind.PARK,
                form.nameZh(),
                form.nameEn(),
                null,
                form.creditCode(),
                "",
                form.divisionCode(),
                form.address(),
                form.phone());
    }

    private void record(Person official, String action, long parkId, Map<String, ?> detail) {
        audit.record(official.actor(), action, "park", parkId, "", detail);
    }
}
