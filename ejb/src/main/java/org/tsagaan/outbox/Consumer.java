package org.tsagaan.outbox;

/** For whom news is meant. Each takes its own rows at its own pace. */
public enum Consumer {
    SEARCH,
    NOTIFICATION,
    PAYMENT,
    SETTLEMENT
}
