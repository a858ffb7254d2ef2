package org.tsagaan.storefront;

/** Where a proposal stands; answered once. */
public enum ProposalState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public boolean mayBecome(ProposalState next) {
        return this == PROPOSED && next != PROPOSED;
    }
}
