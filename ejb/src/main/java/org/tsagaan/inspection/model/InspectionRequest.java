package org.tsagaan.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.InspectionAsked;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.kernel.Identified;

/**
 * A lot to be tested: asked for, its sealed sample received, its results entered, its report
 * signed; or cancelled before the sample came, or declined before results were entered.
 */
@Entity
@Table(name = "inspection_request")
public class InspectionRequest extends Identified {

    @Column(name = "lot_id")
    private long lotId;

    @Column(name = "laboratory_id")
    private long laboratoryId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReportKind kind;

    @Column(name = "retest_of")
    private @Nullable Long retestOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer")
    private Payer payer;

    @Column(name = "fee_fen")
    private long feeFen;

    @Column(name = "subsidy_year")
    private @Nullable Integer subsidyYear;

    @Column(name = "subsidy_division")
    private @Nullable String subsidyDivision;

    @Column(name = "subsidy_fen")
    private long subsidyFen;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "seal_number")
    private String sealNumber = "";

    @Column(name = "sample_note")
    private String sampleNote = "";

    @Column(name = "received_by")
    private @Nullable Long receivedBy;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "report_id")
    private @Nullable Long reportId;

    @Column(name = "state_reason")
    private String stateReason = "";

    @Column(name = "state_since")
    private Instant stateSince;

    protected InspectionRequest() {}

    /**
     * Asks.
     *
     * @param due day by which the report is promised
     */
    public InspectionRequest(
            InspectionAsked asked,
            ReportKind why,
            long fee,
            LocalDate due,
            long accountId,
            Instant now) {
        lotId = asked.lotId();
        laboratoryId = asked.laboratoryId();
        kind = why;
        retestOf = asked.retestOf();
        payer = asked.payer();
        feeFen = fee;
        requestedBy = accountId;
        requestedAt = now;
        dueOn = due;
        state = RequestState.REQUESTED;
        stateSince = now;
    }

    public long lotId() {
        return lotId;
    }

    public long laboratoryId() {
        return laboratoryId;
    }

    public ReportKind kind() {
        return kind;
    }

    /** Whether an official had it sampled. */
    public boolean isSupervisory() {
        return kind == ReportKind.SUPERVISORY;
    }

    public @Nullable Long retestOf() {
        return retestOf;
    }

    public RequestState state() {
        return state;
    }

    /** What public money for workshops bears of the fee, in fen. */
    public long subsidyFen() {
        return subsidyFen;
    }

    public @Nullable Integer subsidyYear() {
        return subsidyYear;
    }

    public @Nullable String subsidyDivision() {
        return subsidyDivision;
    }

    public @Nullable Long reportId() {
        return reportId;
    }

    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    /** Says which year's public money of which division bears how much of it, in fen. */
    public void paidBy(int year, String division, long fen) {
        subsidyYear = year;
        subsidyDivision = division;
        subsidyFen = fen;
    }

    /** The sealed sample has come. */
    public void receive(String seal, String note, long accountId, Instant now) {
        become(RequestState.RECEIVED, "", now);
        sealNumber = seal;
        sampleNote = note;
        receivedBy = accountId;
        receivedAt = now;
    }

    /** Results were entered as a report. */
    public void entered(long report, Instant now) {
        become(RequestState.ENTERED, "", now);
        reportId = report;
    }

    /** Who verifies has sent it back: what is entered is to be looked at again. */
    public void sendBack(String why, Instant now) {
        become(RequestState.RECEIVED, why, now);
    }

    /** Whether it can still be declined: nothing that was measured is ever put aside. */
    public boolean isDeclinable() {
        return state.canBecome(RequestState.DECLINED) && reportId == null;
    }

    /** Its report is signed. */
    public void reported(Instant now) {
        become(RequestState.REPORTED, "", now);
    }

    public void decline(String why, Instant now) {
        become(RequestState.DECLINED, why, now);
    }

    public void cancel(Instant now) {
        become(RequestState.CANCELLED, "", now);
    }

    private void become(RequestState next, String why, Instant now) {
        state = state.to(next);
        stateReason = why;
        stateSince = now;
    }
}
