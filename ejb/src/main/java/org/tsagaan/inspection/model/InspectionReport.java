package org.tsagaan.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.ReportEntry;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.standard.Verdict;

/**
 * A laboratory's report of a lot. Entered by one person and, until signed, corrected; signed by
 * another, from when on neither it nor its results and verdicts change; may be withdrawn with a
 * reason, for good. The database holds to the same.
 */
@Entity
@Table(name = "inspection_report")
public class InspectionReport extends Identified {

    @Column(name = "number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReportKind kind;

    @Column(name = "lot_id")
    private long lotId;

    @Column(name = "laboratory_id")
    private long laboratoryId;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "sampled_on")
    private LocalDate sampledOn;

    @Column(name = "tested_on")
    private LocalDate testedOn;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "signed_by")
    private @Nullable Long signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Verdict outcome;

    @Column(name = "retest_of")
    private @Nullable Long retestOf;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    protected InspectionReport() {}

    public InspectionReport(ReportEntry entry, long edition, long accountId, Instant now) {
        number = entry.number().strip();
        kind = entry.kind();
        lotId = entry.lotId();
        laboratoryId = entry.laboratoryId();
        editionId = edition;
        sampledOn = entry.sampledOn();
        testedOn = entry.testedOn();
        retestOf = entry.retestOf();
        enteredBy = accountId;
        enteredAt = now;
    }

    public String number() {
        return number;
    }

    public long lotId() {
        return lotId;
    }

    public long laboratoryId() {
        return laboratoryId;
    }

    public long editionId() {
        return editionId;
    }

    public LocalDate testedOn() {
        return testedOn;
    }

    public long enteredBy() {
        return enteredBy;
    }

    /** When its results were entered, or corrected last. */
    public Instant enteredAt() {
        return enteredAt;
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public @Nullable Verdict outcome() {
        return outcome;
    }

    /**
     * Says who typed the results anew.
     *
     * @throws BrokenInvariant when it is signed
     */
    public void enterAnew(long accountId, Instant now) {
        mustBeUnsigned();
        enteredBy = accountId;
        enteredAt = now;
    }

    /**
     * Signs it.
     *
     * @throws BrokenInvariant when it is signed, or was entered by the same person
     */
    public void sign(long accountId, Verdict verdict, Instant now) {
        mustBeUnsigned();
        if (accountId == enteredBy) {
            throw new BrokenInvariant("Report " + id() + " was entered by who would sign it");
        }
        signedBy = accountId;
        signedAt = now;
        outcome = verdict;
    }

    /**
     * Withdraws it for good.
     *
     * @throws BrokenInvariant unless it is signed and stands
     */
    public void withdraw(String reason, Instant now) {
        if (!isSigned() || isWithdrawn()) {
            throw new BrokenInvariant("Report " + id() + " does not stand");
        }
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    private void mustBeUnsigned() {
        if (isSigned()) {
            throw new BrokenInvariant("Report " + id() + " is signed");
        }
    }
}
