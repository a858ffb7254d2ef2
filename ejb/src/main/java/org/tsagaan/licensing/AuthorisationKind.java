package org.tsagaan.licensing;

/** What lets a producer produce. */
public enum AuthorisationKind {
    /** 手工坊登记, by the county. */
    WORKSHOP_REGISTRATION,
    /** 食品生产许可, with an SC number. */
    PRODUCTION_LICENCE
}
