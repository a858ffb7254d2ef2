package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.licensing.adapter.StoredAuthorisations;
import org.tsagaan.licensing.adapter.StoredProducers;
import org.tsagaan.licensing.model.Producer;

/** Producers on the market, and the public register of them. */
@Stateless
public class Producers {

    private static final int LONGEST_STORY = 4000;
    private static final int LARGEST_PAGE = 200;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredProducers producers;
    @Inject private StoredAuthorisations authorisations;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> catalogueChanged;

    /**
     * Makes an organisation a producer; the operator, an official of its division or its own
     * merchant may ask.
     *
     * @return the producer's id, which is its organisation's
     * @throws NotFound when there is no such organisation, or it is not the person's to register
     */
    public Outcome<Long> register(Person person, ProducerRegistration registration) {
        StoredProducers.Seat seat =
                producers
                        .findSeat(registration.organisationId())
                        .filter(s -> mayRegister(person, registration.organisationId(), s))
                        .orElseThrow(() -> new NotFound("organisation"));
        Refusals refusals = checked(registration.story(), registration.position());
        refusals.unless(
                seat.organisationKind().equals("PRODUCER"),
                Refusal.of("licensing.not_a_producing_organisation", seat.organisationKind())
                        .about("organisationId"));
        refusals.unless(
                database.find(Producer.class, registration.organisationId()) == null,
                Refusal.of("licensing.already_a_producer").about("organisationId"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        Producer producer = new Producer(registration);
        database.persist(producer);
        database.flush();
        changed(person, "licensing.register", producer, Map.of("kind", producer.kind().name()));
        return Outcome.done(producer.id());
    }

    /**
     * Changes what a producer says of itself.
     *
     * @param version the version that was edited
     * @throws NotFound unless the person acts for the producer
     */
    public Outcome<Long> describe(
            Person merchant, long producerId, int version, Story story, Position position) {
        Producer producer =
                database.find(Producer.class, producerId, LockModeType.PESSIMISTIC_WRITE);
        if (producer == null || !merchant.actsFor(producerId, Role.MERCHANT)) {
            throw new NotFound("producer");
        }
        Refusals refusals = checked(story, position);
        refusals.unless(
                producer.version() == version,
                Refusal.of("input.changed_meanwhile", version, producer.version())
                        .about("version"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        producer.describe(story, position);
        changed(merchant, "licensing.describe", producer, Map.of());
        return Outcome.done(producerId);
    }

    /** A producer with all it was ever granted. */
    public Optional<ProducerView> findProducer(long id) {
        return producers
                .findProducer(id)
                .map(
                        p ->
                                p.with(
                                        authorisations.listOfProducer(id),
                                        authorisations.listRecognitions(id)));
    }

    /**
     * A page of the public register, in the order of registration.
     *
     * @param afterId id of the last producer of the page before; 0 for the first page
     * @param limit at most so many, 1 to 200
     */
    public List<RegisterEntry> listRegister(RegisterFilter filter, long afterId, int limit) {
        return producers.listRegister(
                filter, clock.today(), afterId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** All categories, in the order of the shelf. */
    public List<CategoryView> listCategories() {
        return producers.listCategories();
    }

    private static boolean mayRegister(
            Person person, long organisationId, StoredProducers.Seat seat) {
        return person.holds(Role.OPERATOR)
                || person.actsFor(organisationId, Role.MERCHANT)
                || Jurisdiction.covers(person, seat.divisionCode());
    }

    static Refusals checked(Story story, Position position) {
        return new Refusals()
                .noLonger("storyZh", story.zh(), LONGEST_STORY)
                .noLonger("storyEn", story.en(), LONGEST_STORY)
                .unless(
                        Math.abs(position.latitude()) <= 90,
                        Refusal.of("licensing.not_on_earth", -90, 90).about("latitude"))
                .unless(
                        Math.abs(position.longitude()) <= 180,
                        Refusal.of("licensing.not_on_earth", -180, 180).about("longitude"));
    }

    private void changed(Person person, String action, Producer producer, Map<String, ?> detail) {
        audit.record(person.actor(), action, "producer", producer.id(), "", detail);
        catalogueChanged.fire(
                new CatalogueChanged(CatalogueChanged.Subject.PRODUCER, producer.id()));
    }
}
