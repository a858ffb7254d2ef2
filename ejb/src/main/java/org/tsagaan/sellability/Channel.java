package org.tsagaan.sellability;

/** How goods are sold: to shoppers by the unit, or to retail buyers by the case. */
public enum Channel {
    RETAIL,
    WHOLESALE
}
