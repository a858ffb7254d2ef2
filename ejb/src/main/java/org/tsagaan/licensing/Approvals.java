package org.tsagaan.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.account.Membership;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.Organisations;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.adapter.StoredApplications;
import org.tsagaan.licensing.adapter.StoredParks;
import org.tsagaan.licensing.model.ApplicationForm;
import org.tsagaan.licensing.model.Producer;
import org.tsagaan.licensing.model.RegistrationApplication;

/**
 * What an approval brings about, for each kind of application. Must be undone by the caller when it
 * is refused: some of it may be done already.
 */
@ApplicationScoped
class Approvals {

    private static final int YEARS_OF_REGISTRATION = 3;
    private static final int YEARS_OF_LICENCE = 5;
    private static final String MOVED = "地址变更，按新址重新核发";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredApplications applications;
    @Inject private Organisations organisations;
    @Inject private Producers producers;
    @Inject private Authorisations authorisations;
    @Inject private Holdings holdings;
    @Inject private StoredParks parks;
    @Inject private Tenancies tenancies;
    @Inject private MarketClock clock;

    /** A producer and what it was granted. */
    record Granted(long producerId, long authorisationId) {}

    /** The certificate as it would be written without a word from the officer. */
    Approval propose(Person official, ApplicationView view) {
        boolean licence = !view.producerKind().isWorkshop();
        LocalDate from = clock.today();
        if (view.kind() == ApplicationKind.RENEWAL) {
            from = held(Objects.requireNonNull(view.producerId())).validUntil().plusDays(1);
            from = from.isBefore(clock.today()) ? clock.today() : from;
        }
        String division = Objects.requireNonNullElse(view.divisionCode(), "150000");
        return new Approval(
                licence
                        ? LicenceNumber.of(
                                        "105", division, applications.countLicences(division) + 1)
                                .text()
                        : "DJ%s-%d-%d".formatted(division, from.getYear(), view.id()),
                authority(official),
                from,
                from.plusYears(licence ? YEARS_OF_LICENCE : YEARS_OF_REGISTRATION).minusDays(1));
    }

    /** Does what was asked. */
    Outcome<Granted> grant(
            Person official, RegistrationApplication application, Approval approval) {
        return switch (application.kind()) {
            case WORKSHOP_REGISTRATION, PRODUCTION_LICENCE ->
                    first(official, application, approval);
            case RENEWAL -> renew(official, application, approval);
            case CHANGE_OF_ADDRESS -> move(official, application, approval);
            case UPGRADE -> upgrade(official, application, approval);
        };
    }

    private Outcome<Granted> first(
            Person official, RegistrationApplication application, Approval approval) {
        ApplicationForm form = ApplicationCheck.form(application);
        List<Refusal> against = tenant(application, form);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        Outcome<Long> entered = organisations.register(official, organisation(form));
        if (entered instanceof Outcome.Refused<Long>(var reasons)) {
            return Outcome.refused(reasons);
        }
        long producerId = entered.orBroken();
        Outcome<Long> registered =
                producers.register(
                        official,
                        new ProducerRegistration(
                                producerId,
                                application.producerKind(),
                                new ProducerRegistration.Story(form.story(), ""),
                                form.position()));
        if (registered instanceof Outcome.Refused<Long>(var reasons)) {
            return Outcome.refused(reasons);
        }
        organisations.grant(official, application.applicantId(), producerId, Role.MERCHANT);
        AuthorisationGrant paper =
                paper(producerId, application.producerKind(), approval, form.categories());
        return housed(
                official,
                application,
                form,
                granted(producerId, authorisations.grant(official, paper)));
    }

    /** What has not run out lasts longer; what has is granted anew, for the same categories. */
    private Outcome<Granted> renew(
            Person official, RegistrationApplication application, Approval approval) {
        RegistrationApplication.Holding holding = holding(application);
        AuthorisationView held = held(holding.producerId());
        if (!held.validUntil().isBefore(clock.today())) {
            return authorisations
                    .extend(official, held.id(), approval.validUntil())
                    .map(until -> new Granted(holding.producerId(), held.id()));
        }
        if (held.state() != AuthorisationState.IN_FORCE) {
            return Outcome.refused(Refusal.of("licensing.not_in_force", held.state()));
        }
        return granted(
                holding.producerId(),
                authorisations.grant(
                        official,
                        paper(
                                holding.producerId(),
                                application.producerKind(),
                                approval,
                                Set.copyOf(held.categories()))));
    }

    private Outcome<Granted> move(
            Person official, RegistrationApplication application, Approval approval) {
        ApplicationForm form = ApplicationCheck.form(application);
        List<Refusal> against = tenant(application, form);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        RegistrationApplication.Holding holding = holding(application);
        AuthorisationView held = held(holding.producerId());
        AuthorisationGrant next =
                paper(
                        holding.producerId(),
                        application.producerKind(),
                        approval,
                        Set.copyOf(held.categories()));
        Outcome<AuthorisationState> ended =
                authorisations.endForMove(official, held.id(), form.divisionCode(), next, MOVED);
        if (ended instanceof Outcome.Refused<AuthorisationState>(var reasons)) {
            return Outcome.refused(reasons);
        }
        organisations.relocate(official, holding.producerId(), form.divisionCode(), form.address());
        Objects.requireNonNull(database.find(Producer.class, holding.producerId()))
                .relocate(form.position());
        database.flush();
        return housed(
                official,
                application,
                form,
                granted(holding.producerId(), authorisations.grant(official, next)));
    }

    /** What was sent in while parks were typed freely is corrected before it is approved. */
    private List<Refusal> tenant(RegistrationApplication application, ApplicationForm form) {
        boolean needed = application.producerKind() == ProducerKind.PARK_TENANT;
        boolean known =
                form.parkId().isPresent()
                        ? parks.find(form.parkId().getAsLong(), clock.today())
                                .filter(p -> p.divisionCode().equals(form.divisionCode()))
                                .isPresent()
                        : !needed;
        return new Refusals()
                .unless(
                        known,
                        Refusal.of("licensing.park_to_correct").because(Grounds.NOTICE_MEASURE_6))
                .reasons();
    }

    /** The tenancy begins, moves or ends with the approval. Last: see {@link Tenancies}. */
    private Outcome<Granted> housed(
            Person official,
            RegistrationApplication application,
            ApplicationForm form,
            Outcome<Granted> granted) {
        boolean asked =
                ApplicationField.PARK.isAsked(application.kind(), application.producerKind());
        if (asked && granted instanceof Outcome.Done<Granted>(Granted done)) {
            if (form.parkId().isPresent()) {
                tenancies.settle(official, done.producerId(), form.parkId().getAsLong(), MOVED);
            } else {
                tenancies.end(official, done.producerId(), MOVED);
            }
        }
        return granted;
    }

    private Outcome<Granted> upgrade(
            Person official, RegistrationApplication application, Approval approval) {
        long producerId = holding(application).producerId();
        return granted(
                producerId,
                authorisations.upgradeToEnterprise(
                        official,
                        paper(
                                producerId,
                                ProducerKind.LICENSED_ENTERPRISE,
                                approval,
                                ApplicationCheck.form(application).categories())));
    }

    private static AuthorisationGrant paper(
            long producerId, ProducerKind kind, Approval approval, Set<String> categories) {
        return new AuthorisationGrant(
                producerId,
                kind.authorisation(),
                approval.number(),
                approval.issuedBy(),
                approval.validFrom(),
                approval.validUntil(),
                categories);
    }

    private static Outcome<Granted> granted(long producerId, Outcome<Long> authorisation) {
        return authorisation.map(id -> new Granted(producerId, id));
    }

    private static RegistrationApplication.Holding holding(RegistrationApplication application) {
        return Objects.requireNonNull(application.holding());
    }

    private AuthorisationView held(long producerId) {
        return holdings.findHeld(holdings.producer(producerId))
                .or(() -> holdings.producer(producerId).authorisations().stream().findFirst())
                .orElseThrow();
    }

    private static NewOrganisation organisation(ApplicationForm form) {
        return new NewOrganisation(
                OrganisationKind.PRODUCER,
                form.nameZh(),
                form.nameEn(),
                null,
                form.creditCode().isEmpty() ? null : form.creditCode(),
                "",
                form.divisionCode(),
                form.address(),
                form.phone());
    }

    private static String authority(Person official) {
        Optional<Membership> seat =
                List.of(Role.COUNTY_OFFICER, Role.REGULATOR).stream()
                        .flatMap(role -> official.membershipsAs(role).stream())
                        .findFirst();
        return seat.map(Membership::nameZh).orElse("");
    }
}
