package org.tsagaan.licensing.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.kernel.Validity;
import org.tsagaan.licensing.AuthorisationGrant;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.AuthorisationState;

/**
 * A workshop registration or a production licence. Granted in force; may be suspended for a
 * rectification and reinstated; ends revoked or cancelled, or runs out unless extended in time.
 */
@Entity
@Table(name = "authorisation")
public class Authorisation extends Identified {

    @Column(name = "producer_id")
    private long producerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AuthorisationKind kind;

    @Column(name = "number")
    private String number;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AuthorisationState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_since")
    private Instant stateSince;

    @ElementCollection
    @CollectionTable(
            name = "authorisation_category",
            joinColumns = @JoinColumn(name = "authorisation_id"))
    @Column(name = "category_code")
    private Set<String> categories = new HashSet<>();

    protected Authorisation() {}

    /** Grants what was found grantable. */
    public Authorisation(AuthorisationGrant grant, Instant now) {
        producerId = grant.producerId();
        kind = grant.kind();
        number = grant.number().strip();
        issuedBy = grant.issuedBy().strip();
        validFrom = grant.validFrom();
        validUntil = grant.validUntil();
        state = AuthorisationState.IN_FORCE;
        stateReason = "";
        stateSince = now;
        categories.addAll(grant.categories());
    }

    public long producerId() {
        return producerId;
    }

    public AuthorisationKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public AuthorisationState state() {
        return state;
    }

    public Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    /**
     * Passes to another state.
     *
     * @throws BrokenInvariant when the table of {@link AuthorisationState#next} does not allow it
     */
    public void become(AuthorisationState next, String reason, Instant now) {
        if (!state.mayBecome(next)) {
            throw new BrokenInvariant("Authorisation " + id() + ": " + state + " to " + next);
        }
        state = next;
        stateReason = reason;
        stateSince = now;
    }

    /**
     * Makes it valid for longer.
     *
     * @throws BrokenInvariant when it is not in force or would not last longer
     */
    public void extendUntil(LocalDate lastDay) {
        if (state != AuthorisationState.IN_FORCE || !lastDay.isAfter(validUntil)) {
            throw new BrokenInvariant("Authorisation " + id() + " is not extended to " + lastDay);
        }
        validUntil = lastDay;
    }
}
