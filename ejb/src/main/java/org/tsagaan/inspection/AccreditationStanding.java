package org.tsagaan.inspection;

/** How an accreditation stands on a day: what the authority said weighs more than its days. */
public enum AccreditationStanding {
    IN_FORCE,
    NOT_YET_VALID,
    EXPIRED,
    SUSPENDED,
    WITHDRAWN
}
