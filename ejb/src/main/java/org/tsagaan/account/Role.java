package org.tsagaan.account;

/** What a person may do for an organisation. */
public enum Role {
    /** Runs the market. */
    OPERATOR,
    /** Supervises the region: freezes, recalls, samples. */
    REGULATOR,
    /** Registers workshops of one county-level division. */
    COUNTY_OFFICER,
    /** Acts for a producer or a store. */
    MERCHANT,
    /** Enters results in a laboratory. */
    ANALYST,
    /** Approves and signs reports of a laboratory. */
    APPROVER,
    /** Buys for a retail buyer. */
    BUYER
}
