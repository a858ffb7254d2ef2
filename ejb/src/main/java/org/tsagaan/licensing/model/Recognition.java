package org.tsagaan.licensing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.licensing.RecognitionGrant;
import org.tsagaan.licensing.RecognitionKind;
import org.tsagaan.licensing.RecognitionState;

/**
 * That an organisation is a demonstration store or park. Granted in force for a time; ends revoked,
 * or runs out.
 */
@Entity
@Table(name = "recognition")
public class Recognition extends Identified {

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RecognitionKind kind;

    @Column(name = "number")
    private String number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RecognitionState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_since")
    private Instant stateSince;

    protected Recognition() {}

    public Recognition(RecognitionGrant grant, Instant now) {
        organisationId = grant.organisationId();
        kind = grant.kind();
        number = grant.number().strip();
        validFrom = grant.validFrom();
        validUntil = grant.validUntil();
        state = RecognitionState.IN_FORCE;
        stateReason = "";
        stateSince = now;
    }

    public long organisationId() {
        return organisationId;
    }

    public RecognitionState state() {
        return state;
    }

    /**
     * Takes it away.
     *
     * @throws BrokenInvariant when it was taken away before
     */
    public void revoke(String reason, Instant now) {
        if (!state.mayBecome(RecognitionState.REVOKED)) {
            throw new BrokenInvariant("Recognition " + id() + " is revoked already");
        }
        state = RecognitionState.REVOKED;
        stateReason = reason;
        stateSince = now;
    }
}
