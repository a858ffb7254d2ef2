package org.tsagaan.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an order as its seller sees it: never its pick-up code. Money in fen.
 *
 * @param recipient who gets it; without an address when it is picked up
 * @param readyBy by when the buyer was told it can be picked up; null when it is delivered
 * @param keptUntil until when it is kept for its buyer; null when it does not lie ready
 * @param lines what to put into the parcel, and from which lots
 */
public record PartToSend(
        long fulfilmentId,
        String orderNumber,
        String channel,
        FulfilmentState state,
        Delivery delivery,
        Recipient recipient,
        String provinceZh,
        String provinceEn,
        long goodsFen,
        Instant placedAt,
        String carrier,
        String tracking,
        @Nullable Instant readyBy,
        @Nullable Instant keptUntil,
        List<OrderView.Line> lines) {}
