package org.tsagaan.recall.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallOrigin;
import org.tsagaan.recall.RecallScope;

/** A recall: announced once, of lots that it holds for good, and closed once with its result. */
@Entity
@Table(name = "recall")
public class Recall extends Identified {

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "producer_id")
    private long producerId;

    @Column(name = "origin_lot_id")
    private long originLotId;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private RecallOrigin origin;

    @Column(name = "report_id")
    private @Nullable Long reportId;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private RecallScope scope;

    @Column(name = "first_day")
    private @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private RecallGrade grade;

    @Column(name = "cause")
    private String cause;

    @Column(name = "advice")
    private String advice;

    @Column(name = "known_at")
    private Instant knownAt;

    @Column(name = "start_before")
    private Instant startBefore;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "finish_by")
    private LocalDate finishBy;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "result")
    private String result = "";

    protected Recall() {}

    /**
     * What it comes from and until when.
     *
     * @param reportId the report by which the lot failed, when that is the origin
     * @param finishBy last day of its term
     */
    public record Ground(
            long producerId, RecallOrigin origin, @Nullable Long reportId, LocalDate finishBy) {}

    /** Announces what was asked, after {@link RecallPolicy} found nothing against it. */
    public Recall(RecallAsked asked, Ground ground, Actor actor, Instant now) {
        requestKey = asked.key();
        producerId = ground.producerId();
        originLotId = asked.lotId();
        origin = ground.origin();
        reportId = ground.reportId();
        scope = Objects.requireNonNull(asked.scope());
        firstDay = asked.isOfOneLot() ? null : asked.firstDay();
        lastDay = asked.isOfOneLot() ? null : asked.lastDay();
        grade = Objects.requireNonNull(asked.grade());
        cause = asked.cause().strip();
        advice = asked.advice().strip();
        knownAt = Objects.requireNonNull(asked.knownAt());
        startBefore = RecallPolicy.startBefore(grade, knownAt);
        announcedAt = now;
        finishBy = ground.finishBy();
        placedBy = actor.name();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /**
     * Closes it.
     *
     * @throws BrokenInvariant when it was closed before
     */
    public void close(String what, Instant now) {
        if (isClosed()) {
            throw new BrokenInvariant("Recall " + id() + " is closed");
        }
        result = what;
        closedAt = now;
    }
}
