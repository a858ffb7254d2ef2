package org.tsagaan.licensing;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.licensing.adapter.ApplicationLog;
import org.tsagaan.licensing.adapter.ApplicationReads;
import org.tsagaan.licensing.adapter.ReviewQueue;
import org.tsagaan.licensing.adapter.StoredApplications;
import org.tsagaan.licensing.model.RegistrationApplication;
import org.tsagaan.licensing.model.ReviewTerms;

/**
 * The desk of the officer who registers workshops, and of the regulator who also licenses
 * enterprises. What is in another division does not exist here. Each step locks the application, so
 * that of two officers at once exactly one takes it.
 */
@Stateless
public class ReviewDesk {

    private static final int LONGEST_REASON = 1000;
    private static final int LARGEST_PAGE = 100;

    @Resource private SessionContext context;

    @Inject private StoredApplications applications;
    @Inject private ApplicationReads reads;
    @Inject private ReviewQueue queue;
    @Inject private ApplicationLog log;
    @Inject private Approvals approvals;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    /**
     * A page of what is on the desk; what is due first comes first.
     *
     * @param after where the page before ended; empty for the first
     * @throws NotFound for who has no desk
     */
    public List<ApplicationEntry> listQueue(
            Person official, ReviewFilter filter, Optional<ReviewPosition> after, int limit) {
        return queue.list(
                divisions(official),
                official.holds(Role.REGULATOR),
                filter,
                after,
                Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * How many there are in each state.
     *
     * @throws NotFound for who has no desk
     */
    public Map<ApplicationState, Integer> counts(Person official) {
        return queue.counts(divisions(official), official.holds(Role.REGULATOR));
    }

    /**
     * A file on the desk.
     *
     * @throws NotFound when it is not on this one
     */
    public ApplicationView read(Person official, long id) {
        return reads.find(id)
                .map(ApplicationReads.Owned::view)
                .filter(
                        view ->
                                view.submittedAt() != null
                                        && isOnDesk(
                                                official, view.producerKind(), view.divisionCode()))
                .orElseThrow(() -> new NotFound("application"));
    }

    /** The certificate as it would be written without a word from the officer. */
    public Approval propose(Person official, long id) {
        return approvals.propose(official, read(official, id));
    }

    /**
     * Accepts it for review (受理).
     *
     * @return the last day for the decision
     */
    public Outcome<LocalDate> accept(Person official, long id) {
        RegistrationApplication application = onDesk(official, id);
        Refusals refusals = mayStep(official, application, ApplicationState.IN_REVIEW);
        refusals.unless(
                application.state() != ApplicationState.CORRECTION_ASKED,
                Refusal.of("licensing.application_not_now", application.state()));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        LocalDate due =
                calendar.workingDays()
                        .after(clock.today(), applications.terms(application.kind()).decide());
        application.accept(due, clock.now());
        note(application, ApplicationEventKind.ACCEPTED, official, "");
        return Outcome.done(due);
    }

    /**
     * Asks for a correction; the officer's clock stands still until it comes.
     *
     * @return the last day for the applicant
     */
    public Outcome<LocalDate> askForCorrection(Person official, long id, String what) {
        RegistrationApplication application = onDesk(official, id);
        Refusals refusals = mayStep(official, application, ApplicationState.CORRECTION_ASKED);
        refusals.needsText("reason", what, LONGEST_REASON);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        WorkingDays days = calendar.workingDays();
        ReviewTerms terms = applications.terms(application.kind());
        LocalDate due = Objects.requireNonNull(application.dueOn());
        LocalDate until = days.after(clock.today(), terms.correct());
        application.askForCorrection(what.strip(), days.left(clock.today(), due), until);
        note(application, ApplicationEventKind.CORRECTION_ASKED, official, what.strip());
        return Outcome.done(until);
    }

    /**
     * Approves it: the certificate is granted, and who was no producer becomes one.
     *
     * @return id of the authorisation
     */
    public Outcome<Long> approve(Person official, long id, Approval approval) {
        RegistrationApplication application = onDesk(official, id);
        Refusals refusals = mayStep(official, application, ApplicationState.APPROVED);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        return switch (approvals.grant(official, application, approval)) {
            case Outcome.Done<Approvals.Granted>(var granted) -> {
                application.approve(
                        granted.producerId(),
                        granted.authorisationId(),
                        official.accountId(),
                        clock.now());
                note(application, ApplicationEventKind.APPROVED, official, "");
                yield Outcome.done(granted.authorisationId());
            }
            case Outcome.Refused<Approvals.Granted>(var reasons) -> {
                context.setRollbackOnly();
                yield Outcome.refused(reasons);
            }
        };
    }

    /** Refuses it, with the reasons that the applicant is told. */
    public Outcome<Long> refuse(Person official, long id, String reason) {
        RegistrationApplication application = onDesk(official, id);
        Refusals refusals = mayStep(official, application, ApplicationState.REFUSED);
        refusals.needsText("reason", reason, LONGEST_REASON);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        application.refuse(reason.strip(), official.accountId(), clock.now());
        note(application, ApplicationEventKind.REFUSED, official, reason.strip());
        return Outcome.done(id);
    }

    private RegistrationApplication onDesk(Person official, long id) {
        RegistrationApplication application = applications.lock(id);
        boolean known = application.divisionCode() != null;
        if (!known || !isOnDesk(official, application.producerKind(), application.divisionCode())) {
            throw new NotFound("application");
        }
        return application;
    }

    /** Licences are the region's; the county does not see them. */
    private static boolean isOnDesk(
            Person official,
            ProducerKind kind,
            @org.jspecify.annotations.Nullable String division) {
        return division != null
                && Jurisdiction.covers(official, division)
                && (kind.isWorkshop() || official.holds(Role.REGULATOR));
    }

    private static Refusals mayStep(
            Person official, RegistrationApplication application, ApplicationState next) {
        return new Refusals()
                .unless(
                        application.state().mayBecome(next),
                        Refusal.of("licensing.application_not_now", application.state()))
                .unless(
                        application.applicantId() != official.accountId()
                                && !OwnApplications.isOf(official, application),
                        Refusal.of("licensing.own_application").because(Grounds.MARKET_RULE));
    }

    private void note(
            RegistrationApplication application,
            ApplicationEventKind kind,
            Person official,
            String reason) {
        log.note(
                application,
                kind,
                Optional.of(official),
                reason,
                List.of(application.applicantId()));
    }

    private static List<String> divisions(Person official) {
        List<String> divisions = Jurisdiction.listDivisions(official);
        if (divisions.isEmpty()) {
            throw new NotFound("desk");
        }
        return divisions;
    }
}
