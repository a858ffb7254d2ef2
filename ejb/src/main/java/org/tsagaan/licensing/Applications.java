package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.licensing.adapter.Answers;
import org.tsagaan.licensing.adapter.ApplicationLog;
import org.tsagaan.licensing.adapter.ApplicationReads;
import org.tsagaan.licensing.adapter.StoredApplications;
import org.tsagaan.licensing.adapter.StoredParks;
import org.tsagaan.licensing.model.RegistrationApplication;
import org.tsagaan.licensing.model.ReviewTerms;

/** Applications as their applicants write, send and follow them. Another's do not exist. */
@Stateless
public class Applications {

    private static final int MOST_OPEN = 10;
    private static final int LONGEST_ANSWER = 2000;
    private static final int LONGEST_REASON = 500;
    private static final int LARGEST_PAGE = 50;

    @Inject private StoredApplications applications;
    @Inject private ApplicationReads reads;
    @Inject private ApplicationLog log;
    @Inject private ApplicationCheck check;
    @Inject private Holdings holdings;
    @Inject private StoredParks parks;
    @Inject private UniqueNames uniqueNames;
    @EJB private Divisions divisions;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    /**
     * Begins the first application of somebody who is no producer yet.
     *
     * @param kind of producer that they are, or want to be
     * @return id of the draft
     */
    public Outcome<Long> start(Person person, ProducerKind kind) {
        Refusals refusals = new Refusals();
        notTooMany(person, refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        ApplicationKind asked =
                kind.isWorkshop()
                        ? ApplicationKind.WORKSHOP_REGISTRATION
                        : ApplicationKind.PRODUCTION_LICENCE;
        Map<String, String> known = Map.of(ApplicationField.CONTACT.key(), person.displayName());
        return Outcome.done(begin(person, asked, kind, null, known));
    }

    /**
     * Begins an application of a producer; one of that kind that is open already is gone on with.
     *
     * @return id of the draft
     * @throws NotFound unless the person acts for the producer
     */
    public Outcome<Long> startFor(Person person, ApplicationKind kind, long producerId) {
        if (!person.actsFor(producerId, Role.MERCHANT) || kind.isFirst()) {
            throw new NotFound("producer");
        }
        uniqueNames.claim("application.open", producerId + ":" + kind);
        Optional<Long> open = applications.findOpen(producerId, kind);
        if (open.isPresent()) {
            return Outcome.done(open.get());
        }
        ProducerView producer = holdings.producer(producerId);
        Refusals refusals = new Refusals();
        notTooMany(person, refusals);
        refusals.unless(
                ApplicationKind.listFor(producer.kind()).contains(kind),
                Refusal.of("licensing.enterprise_already"));
        Optional<AuthorisationView> held = holdings.findHeld(producer);
        refusals.unless(held.isPresent(), Refusal.of("licensing.nothing_held"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        AuthorisationView paper = held.orElseThrow();
        return Outcome.done(
                begin(
                        person,
                        kind,
                        kind == ApplicationKind.UPGRADE
                                ? ProducerKind.LICENSED_ENTERPRISE
                                : producer.kind(),
                        new RegistrationApplication.Holding(producerId, paper.id()),
                        Holdings.answers(producer, paper, person, parks.findTenancy(producerId))));
    }

    /**
     * Keeps what was typed, right or wrong; questions that are not named keep their answers.
     *
     * @throws NotFound unless it is the person's
     */
    public Outcome<Long> save(Person person, long id, Map<String, String> typed) {
        RegistrationApplication application = own(person, id);
        if (!application.state().isEditable()) {
            return notNow(application);
        }
        Map<String, String> answers = new HashMap<>(Answers.read(application.answers()));
        for (ApplicationField field : ApplicationField.values()) {
            String value = typed.get(field.key());
            if (value != null && field.isAsked(application.kind(), application.producerKind())) {
                answers.put(field.key(), cut(value));
            }
        }
        placeByDivision(answers);
        application.write(Answers.write(answers));
        return Outcome.done(id);
    }

    /** Who has chosen a division need not know degrees: its centre is a beginning. */
    private void placeByDivision(Map<String, String> answers) {
        boolean unplaced =
                answers.getOrDefault(ApplicationField.LATITUDE.key(), "").isBlank()
                        && answers.getOrDefault(ApplicationField.LONGITUDE.key(), "").isBlank();
        if (unplaced) {
            divisions
                    .findDivision(answers.getOrDefault(ApplicationField.DIVISION.key(), ""))
                    .ifPresent(
                            d -> {
                                answers.put(
                                        ApplicationField.LATITUDE.key(),
                                        String.valueOf(d.latitude()));
                                answers.put(
                                        ApplicationField.LONGITUDE.key(),
                                        String.valueOf(d.longitude()));
                            });
        }
    }

    /** What still keeps it from being sent in, question by question; empty when nothing does. */
    public List<Refusal> listMissing(Person person, long id) {
        ApplicationView view = read(person, id);
        return check.against(view);
    }

    /**
     * Sends it in, for the first time or corrected.
     *
     * @return the last day on which the officer must answer
     * @throws NotFound unless it is the person's
     */
    public Outcome<LocalDate> submit(Person person, long id) {
        RegistrationApplication application = own(person, id);
        if (!application.state().isEditable()) {
            return notNow(application);
        }
        List<Refusal> missing = check.against(read(person, id));
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        boolean corrected = application.state() == ApplicationState.CORRECTION_ASKED;
        ReviewTerms terms = applications.terms(application.kind());
        LocalDate due =
                calendar.workingDays()
                        .after(
                                clock.today(),
                                corrected ? Math.max(1, application.daysLeft()) : terms.accept());
        application.submit(ApplicationCheck.division(application), due, clock.now());
        log.note(
                application,
                corrected ? ApplicationEventKind.CORRECTED : ApplicationEventKind.SUBMITTED,
                Optional.of(person),
                "",
                log.listOfficers(application));
        return Outcome.done(due);
    }

    /** Takes it back. */
    public Outcome<Long> withdraw(Person person, long id, String reason) {
        RegistrationApplication application = own(person, id);
        Refusals refusals = new Refusals().noLonger("reason", reason, LONGEST_REASON);
        refusals.unless(
                application.state().mayBecome(ApplicationState.WITHDRAWN),
                Refusal.of("licensing.application_not_now", application.state()));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        application.withdraw(reason.strip());
        log.note(
                application,
                ApplicationEventKind.WITHDRAWN,
                Optional.of(person),
                reason.strip(),
                List.of());
        return Outcome.done(id);
    }

    /**
     * An application of one's own.
     *
     * @throws NotFound when it is another's, or there is none
     */
    public ApplicationView read(Person person, long id) {
        return reads.find(id)
                .filter(owned -> OwnApplications.isOf(person, owned))
                .map(ApplicationReads.Owned::view)
                .orElseThrow(() -> new NotFound("application"));
    }

    /**
     * One's own applications, newest first.
     *
     * @param beforeId id of the last one of the page before; empty for the first page
     */
    public List<ApplicationEntry> listMine(Person person, OptionalLong beforeId, int limit) {
        return reads.listOfPerson(
                person.accountId(),
                beforeId.orElse(Long.MAX_VALUE),
                Math.clamp(limit, 1, LARGEST_PAGE));
    }

    private long begin(
            Person person,
            ApplicationKind kind,
            ProducerKind producerKind,
            RegistrationApplication.@Nullable Holding holding,
            Map<String, String> answers) {
        RegistrationApplication application =
                new RegistrationApplication(
                        kind,
                        producerKind,
                        person.accountId(),
                        holding,
                        Answers.write(answers),
                        clock.now());
        applications.add(application);
        log.note(application, ApplicationEventKind.STARTED, Optional.of(person), "", List.of());
        return application.id();
    }

    private RegistrationApplication own(Person person, long id) {
        return OwnApplications.require(person, applications.lock(id));
    }

    private void notTooMany(Person person, Refusals refusals) {
        refusals.unless(
                applications.countOpen(person.accountId()) < MOST_OPEN,
                Refusal.of("licensing.too_many_applications", MOST_OPEN));
    }

    private static <T> Outcome<T> notNow(RegistrationApplication application) {
        return Outcome.refused(Refusal.of("licensing.application_not_now", application.state()));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_ANSWER
                ? value
                : Objects.requireNonNull(value.substring(0, LONGEST_ANSWER));
    }
}
