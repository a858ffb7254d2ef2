package org.tsagaan.account;

/** What an organisation is in the market, and which roles people can hold there. */
public enum OrganisationKind {
    PRODUCER,
    STORE,
    LABORATORY,
    RETAIL_BUYER,
    REGULATOR,
    OPERATOR,
    /** A food park; nobody signs in for it: the regulator keeps its entry. */
    PARK;

    /** Whether somebody can hold the role at an organisation of this kind. */
    public boolean knows(Role role) {
        return switch (role) {
            case OPERATOR -> this == OPERATOR;
            case REGULATOR, COUNTY_OFFICER -> this == REGULATOR;
            case MERCHANT -> this == PRODUCER || this == STORE;
            case ANALYST, APPROVER -> this == LABORATORY;
            case BUYER -> this == RETAIL_BUYER;
        };
    }
}
