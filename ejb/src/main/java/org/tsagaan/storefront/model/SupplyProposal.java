package org.tsagaan.storefront.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.kernel.Validity;
import org.tsagaan.storefront.ProposalState;
import org.tsagaan.storefront.SupplyProposalTerms;
import org.tsagaan.storefront.SupplySide;

/**
 * That a store shall sell a producer's goods: proposed by one of them; the other accepts, which
 * makes an agreement of it, or declines; or the first takes it back.
 */
@Entity
@Table(name = "supply_proposal")
public class SupplyProposal extends Identified {

    @Column(name = "storefront_id")
    private long storefrontId;

    @Column(name = "producer_id")
    private long producerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private SupplySide side;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProposalState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "agreement_id")
    private @Nullable Long agreementId;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected SupplyProposal() {}

    public SupplyProposal(SupplyProposalTerms terms, Actor by, Instant now) {
        storefrontId = terms.storefrontId();
        producerId = terms.producerId();
        side = terms.side();
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
        state = ProposalState.PROPOSED;
        proposedBy = by.name();
        proposedAt = now;
    }

    public long storefrontId() {
        return storefrontId;
    }

    public long producerId() {
        return producerId;
    }

    public Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    public ProposalState state() {
        return state;
    }

    /** Makes it the agreement that was signed. */
    public void accept(long agreement, Actor by, Instant now) {
        become(ProposalState.ACCEPTED, by, now);
        agreementId = agreement;
    }

    public void decline(String why, Actor by, Instant now) {
        become(ProposalState.DECLINED, by, now);
        reason = why;
    }

    public void withdraw(Actor by, Instant now) {
        become(ProposalState.WITHDRAWN, by, now);
    }

    private void become(ProposalState next, Actor by, Instant now) {
        if (!state.mayBecome(next)) {
            throw new BrokenInvariant("Supply proposal " + id() + " is " + state + " already");
        }
        state = next;
        answeredBy = by.name();
        answeredAt = now;
    }
}
