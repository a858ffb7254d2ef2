package org.tsagaan.sellability;

/** What to do about a reason of the gate, and who can. */
public enum NextStep {
    APPLY_FOR_AUTHORISATION(Whose.PRODUCER),
    RENEW_AUTHORISATION(Whose.PRODUCER),
    RECTIFY(Whose.PRODUCER),
    ADD_CATEGORY(Whose.PRODUCER),
    AWAIT_APPROVAL(Whose.OFFICIAL),
    MEND_GTIN(Whose.PRODUCER),
    NAME_A_STANDARD(Whose.PRODUCER),
    REQUEST_INSPECTION(Whose.PRODUCER),
    REQUEST_RETEST(Whose.PRODUCER),
    AWAIT_ENQUIRY(Whose.OFFICIAL),
    FOLLOW_RECALL(Whose.PRODUCER),
    REOPEN_STOREFRONT(Whose.SELLER),
    RENEW_RECOGNITION(Whose.SELLER),
    SIGN_AGREEMENT(Whose.SELLER),
    RELIST(Whose.SELLER),
    SHELVE(Whose.PRODUCER),
    OFFER_IN_CHANNEL(Whose.SELLER),
    WAIT(Whose.NOBODY),
    DISPOSE(Whose.PRODUCER),
    NOTHING(Whose.NOBODY);

    /** Who can take a step. */
    public enum Whose {
        PRODUCER,
        SELLER,
        OFFICIAL,
        /** Time, or nobody. */
        NOBODY
    }

    private final Whose whose;

    NextStep(Whose whose) {
        this.whose = whose;
    }

    public Whose whose() {
        return whose;
    }

    /** The step that does away with a reason, as far as any does. */
    public static NextStep against(Reason.Code code) {
        return switch (code) {
            case AUTHORISATION_MISSING, AUTHORISATION_REVOKED, AUTHORISATION_CANCELLED ->
                    APPLY_FOR_AUTHORISATION;
            case AUTHORISATION_EXPIRED -> RENEW_AUTHORISATION;
            case AUTHORISATION_SUSPENDED -> RECTIFY;
            case CATEGORY_NOT_COVERED -> ADD_CATEGORY;
            case PRODUCT_NOT_APPROVED -> AWAIT_APPROVAL;
            case GTIN_INVALID -> MEND_GTIN;
            case STANDARD_NOT_IN_FORCE -> NAME_A_STANDARD;
            case NOT_INSPECTED,
                    REPORT_WITHDRAWN,
                    INSPECTION_INCOMPLETE,
                    INSPECTED_BY_ANOTHER_STANDARD,
                    LABORATORY_NOT_ACCREDITED ->
                    REQUEST_INSPECTION;
            case INSPECTION_FAILED -> REQUEST_RETEST;
            case SHELF_LIFE_OVER -> DISPOSE;
            case LOT_FROZEN -> AWAIT_ENQUIRY;
            case LOT_RECALLED -> FOLLOW_RECALL;
            case STOREFRONT_CLOSED -> REOPEN_STOREFRONT;
            case STORE_NOT_RECOGNISED -> RENEW_RECOGNITION;
            case NO_SUPPLY_AGREEMENT -> SIGN_AGREEMENT;
            case OFFER_DELISTED -> RELIST;
            case OUT_OF_STOCK -> SHELVE;
            case CHANNEL_NOT_OFFERED -> OFFER_IN_CHANNEL;
            case AUTHORISATION_NOT_YET_VALID, LOT_NOT_YET_PRODUCED -> WAIT;
            case PRODUCT_WITHDRAWN, REMAINING_LIFE_TOO_SHORT, REGION_RESTRICTED -> NOTHING;
        };
    }
}
