package org.tsagaan.order;

import java.time.Instant;

/** An order in a list. Money in fen. */
public record OrderSummary(
        long orderId,
        String number,
        OrderView.State state,
        long totalFen,
        Instant placedAt,
        int sellers,
        int units,
        String firstProductZh,
        String firstProductEn) {}
