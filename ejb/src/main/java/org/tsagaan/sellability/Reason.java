package org.tsagaan.sellability;

import java.util.EnumSet;
import java.util.Set;

/**
 * One reason why a lot may not be sold.
 *
 * @param code which condition does not hold
 * @param fact the fact that breaks it: a number, a date, a name; may be empty
 */
public record Reason(Code code, String fact) {

    private static final Set<Code> OF_THE_SALE =
            EnumSet.of(
                    Code.REMAINING_LIFE_TOO_SHORT,
                    Code.STOREFRONT_CLOSED,
                    Code.STORE_NOT_RECOGNISED,
                    Code.NO_SUPPLY_AGREEMENT,
                    Code.OFFER_DELISTED,
                    Code.CHANNEL_NOT_OFFERED,
                    Code.REGION_RESTRICTED,
                    Code.OUT_OF_STOCK);

    /** The conditions of the gate that can fail, in the order of domain.md. */
    public enum Code {
        AUTHORISATION_MISSING(LegalGround.FOOD_SAFETY_LAW_62),
        AUTHORISATION_NOT_YET_VALID(LegalGround.FOOD_SAFETY_LAW_62),
        AUTHORISATION_EXPIRED(LegalGround.FOOD_SAFETY_LAW_62),
        AUTHORISATION_SUSPENDED(LegalGround.FOOD_SAFETY_LAW_62),
        AUTHORISATION_REVOKED(LegalGround.FOOD_SAFETY_LAW_62),
        AUTHORISATION_CANCELLED(LegalGround.FOOD_SAFETY_LAW_62),
        CATEGORY_NOT_COVERED(LegalGround.NOTICE_MEASURE_9),
        PRODUCT_NOT_APPROVED(LegalGround.MARKET_RULE),
        PRODUCT_WITHDRAWN(LegalGround.MARKET_RULE),
        GTIN_INVALID(LegalGround.NOTICE_MEASURE_9),
        STANDARD_NOT_IN_FORCE(LegalGround.NOTICE_MEASURE_8),
        NOT_INSPECTED(LegalGround.FOOD_SAFETY_LAW_52),
        INSPECTION_FAILED(LegalGround.FOOD_SAFETY_LAW_52),
        INSPECTION_INCOMPLETE(LegalGround.FOOD_SAFETY_LAW_52),
        INSPECTED_BY_ANOTHER_STANDARD(LegalGround.NOTICE_MEASURE_8),
        LABORATORY_NOT_ACCREDITED(LegalGround.FOOD_SAFETY_LAW_84),
        REPORT_WITHDRAWN(LegalGround.FOOD_SAFETY_LAW_52),
        LOT_NOT_YET_PRODUCED(LegalGround.MARKET_RULE),
        SHELF_LIFE_OVER(LegalGround.MARKET_RULE),
        REMAINING_LIFE_TOO_SHORT(LegalGround.FOOD_SAFETY_LAW_53),
        LOT_FROZEN(LegalGround.MARKET_RULE),
        LOT_RECALLED(LegalGround.MARKET_RULE),
        STOREFRONT_CLOSED(LegalGround.MARKET_RULE),
        STORE_NOT_RECOGNISED(LegalGround.NOTICE_MEASURE_9),
        NO_SUPPLY_AGREEMENT(LegalGround.NOTICE_MEASURE_9),
        OFFER_DELISTED(LegalGround.MARKET_RULE),
        CHANNEL_NOT_OFFERED(LegalGround.MARKET_RULE),
        REGION_RESTRICTED(LegalGround.MARKET_RULE),
        OUT_OF_STOCK(LegalGround.MARKET_RULE);

        private final LegalGround ground;

        Code(LegalGround ground) {
            this.ground = ground;
        }

        public LegalGround ground() {
            return ground;
        }
    }

    public static Reason of(Code code) {
        return new Reason(code, "");
    }

    public LegalGround ground() {
        return code.ground();
    }

    /**
     * Whether it speaks of the goods themselves: their producer, product, inspection or lot. Else
     * it is about who sells them, where, and whether any are left.
     */
    public boolean isOfTheGoods() {
        return !OF_THE_SALE.contains(code);
    }
}
