package org.tsagaan.storefront;

/** How a storefront may look: a closed set, each drawn and its contrast proved by the market. */
public enum Theme {
    /** Paper white, as the market itself. */
    SNOW,
    /** Green of the summer pasture, with its hills. */
    STEPPE,
    /** Blue of the wide sky, with clouds. */
    SKY,
    /** Warm brown of a felt tent's hearth. */
    HEARTH,
    /** Violet of the evening over the camp. */
    DUSK
}
