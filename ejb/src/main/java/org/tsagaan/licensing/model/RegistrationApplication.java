package org.tsagaan.licensing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ProducerKind;

/**
 * Somebody asks for a registration or a licence. Written as a draft, sent in, accepted by the
 * officer, perhaps corrected while the officer's clock stands still, and approved or refused; or
 * taken back. What is closed never changes.
 */
@Entity
@Table(name = "registration_application")
public class RegistrationApplication extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ApplicationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "producer_kind")
    private ProducerKind producerKind;

    @Column(name = "applicant_id")
    private long applicantId;

    @Column(name = "producer_id")
    private @Nullable Long producerId;

    @Column(name = "held_id")
    private @Nullable Long heldId;

    @Column(name = "authorisation_id")
    private @Nullable Long authorisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApplicationState state;

    @Column(name = "answers")
    private String answers;

    @Column(name = "division_code")
    private @Nullable String divisionCode;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "days_left")
    private @Nullable Integer daysLeft;

    @Column(name = "reminded_for")
    private @Nullable LocalDate remindedFor;

    @Column(name = "escalated_for")
    private @Nullable LocalDate escalatedFor;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "reason")
    private String reason;

    protected RegistrationApplication() {}

    /**
     * Begins a draft.
     *
     * @param producer who asks, and what is held; null for a first application
     */
    public RegistrationApplication(
            ApplicationKind kind,
            ProducerKind producerKind,
            long applicantId,
            @Nullable Holding producer,
            String answers,
            Instant now) {
        this.kind = kind;
        this.producerKind = producerKind;
        this.applicantId = applicantId;
        this.producerId = producer == null ? null : Long.valueOf(producer.producerId());
        this.heldId = producer == null ? null : Long.valueOf(producer.authorisationId());
        this.answers = answers;
        this.state = ApplicationState.DRAFT;
        this.reason = "";
        this.startedAt = now;
    }

    /** A producer and what it holds. */
    public record Holding(long producerId, long authorisationId) {}

    public ApplicationKind kind() {
        return kind;
    }

    public ProducerKind producerKind() {
        return producerKind;
    }

    public long applicantId() {
        return applicantId;
    }

    public @Nullable Holding holding() {
        Long producer = producerId;
        Long held = heldId;
        return producer == null || held == null ? null : new Holding(producer, held);
    }

    public ApplicationState state() {
        return state;
    }

    public String answers() {
        return answers;
    }

    public @Nullable String divisionCode() {
        return divisionCode;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Whether a review has begun, so that a correction goes back into it. */
    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** Working days the officer has left when the correction comes. */
    public int daysLeft() {
        Integer left = daysLeft;
        if (left == null) {
            throw new BrokenInvariant("Application " + id() + " is not being corrected");
        }
        return left;
    }

    /** Keeps what was typed. */
    public void write(String typed) {
        require(state.isEditable(), "is not written any more");
        answers = typed;
    }

    /** Sends it in, for the first time or corrected. */
    public void submit(String division, LocalDate due, Instant now) {
        boolean first = state == ApplicationState.DRAFT;
        become(
                !first && isAccepted() ? ApplicationState.IN_REVIEW : ApplicationState.SUBMITTED,
                due);
        divisionCode = division;
        submittedAt = first ? now : submittedAt;
        daysLeft = null;
        reason = "";
    }

    public void accept(LocalDate due, Instant now) {
        become(ApplicationState.IN_REVIEW, due);
        acceptedAt = now;
    }

    /** Asks for a correction; the officer's clock stands still with so many working days left. */
    public void askForCorrection(String what, int left, LocalDate due) {
        become(ApplicationState.CORRECTION_ASKED, due);
        daysLeft = left;
        reason = what;
    }

    public void approve(long producer, long authorisation, long officer, Instant now) {
        become(ApplicationState.APPROVED, null);
        producerId = producer;
        authorisationId = authorisation;
        decide(officer, now);
    }

    public void refuse(String why, long officer, Instant now) {
        become(ApplicationState.REFUSED, null);
        reason = why;
        decide(officer, now);
    }

    public void withdraw(String why) {
        become(ApplicationState.WITHDRAWN, null);
        daysLeft = null;
        reason = why;
    }

    /** Notes that somebody is reminded of the day; false when that was done before. */
    public boolean remind() {
        LocalDate due = dueOn;
        boolean news = due != null && !due.equals(remindedFor);
        remindedFor = due;
        return news;
    }

    /** Notes that the superior is told of the day that passed; false when that was done before. */
    public boolean escalate() {
        LocalDate due = dueOn;
        boolean news = due != null && !due.equals(escalatedFor);
        escalatedFor = due;
        return news;
    }

    private void decide(long officer, Instant now) {
        require(officer != applicantId, "is decided by who asks");
        decidedBy = officer;
        decidedAt = now;
    }

    private void become(ApplicationState next, @Nullable LocalDate due) {
        require(state.mayBecome(next), state + " to " + next);
        state = next;
        dueOn = due;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new BrokenInvariant("Application " + what);
        }
    }
}
