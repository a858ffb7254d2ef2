package org.tsagaan.licensing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.adapter.ApplicationLog;
import org.tsagaan.licensing.adapter.EndingCertificates;
import org.tsagaan.licensing.adapter.ReviewQueue;
import org.tsagaan.licensing.adapter.StoredApplications;
import org.tsagaan.licensing.model.RegistrationApplication;

/**
 * What the clock does of itself: reminds of a day that is near, tells the region of one that has
 * passed, closes what was not corrected in time, and reminds of certificates that end. Any number
 * of instances may ask at once: each thing is done by one of them, once.
 */
@Stateless
public class ReviewDeadlines {

    /** Working days before its day on which somebody is reminded. */
    private static final int NEAR = 2;

    /** Days before its end on which the holder of a certificate is reminded to renew it. */
    private static final int RENEW_BEFORE = 45;

    private static final int AT_ONCE = 200;
    private static final String LAPSED = "逾期未补正";

    @Inject private ReviewQueue queue;
    @Inject private StoredApplications applications;
    @Inject private EndingCertificates certificates;
    @Inject private ApplicationLog log;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    /** Applications to {@link #attend} to now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> listDue() {
        return queue.listDue(near(), clock.today(), AT_ONCE);
    }

    /** Does what is due of one application; nothing when another instance is at it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void attend(long id) {
        if (!queue.claim(id)) {
            return;
        }
        RegistrationApplication application = applications.lock(id);
        LocalDate due = application.dueOn();
        if (due == null) {
            return;
        }
        if (due.isBefore(clock.today())) {
            overdue(application);
        } else if (!due.isAfter(near()) && application.remind()) {
            note(application, ApplicationEventKind.REMINDED, waitedFor(application));
        }
    }

    /** Reminds the holders of certificates that end soon, each of each once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remindOfRenewals() {
        return certificates.remind(clock.today(), RENEW_BEFORE, AT_ONCE);
    }

    private void overdue(RegistrationApplication application) {
        application.remind();
        if (application.state() == ApplicationState.CORRECTION_ASKED) {
            application.withdraw(LAPSED);
            note(application, ApplicationEventKind.LAPSED, List.of(application.applicantId()));
        } else if (application.escalate()) {
            note(
                    application,
                    ApplicationEventKind.ESCALATED,
                    Stream.concat(
                                    log.listRegulators().stream(),
                                    log.listOfficers(application).stream())
                            .distinct()
                            .toList());
        }
    }

    private List<Long> waitedFor(RegistrationApplication application) {
        return application.state().isWithOfficer()
                ? log.listOfficers(application)
                : List.of(application.applicantId());
    }

    private void note(
            RegistrationApplication application, ApplicationEventKind kind, List<Long> told) {
        String reason = kind == ApplicationEventKind.LAPSED ? LAPSED : "";
        log.note(application, kind, Optional.empty(), reason, told);
    }

    private LocalDate near() {
        return Objects.requireNonNull(calendar.workingDays().after(clock.today(), NEAR));
    }
}
