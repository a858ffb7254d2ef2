package org.tsagaan.web.page.lot;

import org.jspecify.annotations.Nullable;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.NextStep;
import org.tsagaan.web.paper.DigitalLink;

/** Where a next step is taken. */
public final class Steps {

    private Steps() {}

    /** The page of a lot. */
    public static String page(long lotId) {
        return "/lots/" + lotId;
    }

    /** Where to take the step for a lot; null where it is not taken in this market. */
    public static @Nullable String href(NextStep step, LotStanding.Lot lot) {
        return switch (step) {
            case APPLY_FOR_AUTHORISATION, RENEW_AUTHORISATION, ADD_CATEGORY -> "/applications";
            case SHELVE -> page(lot.id()) + "#shelve";
            case REQUEST_INSPECTION, REQUEST_RETEST -> page(lot.id()) + "/inspection";
            case AWAIT_ENQUIRY, FOLLOW_RECALL, DISPOSE ->
                    DigitalLink.path(lot.gtin(), lot.number());
            default -> null;
        };
    }
}
