package org.tsagaan.order;

import java.time.Instant;
import java.util.List;

/**
 * A part of an order as its seller sees it. Money in fen.
 *
 * @param recipient who gets it
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
        List<OrderView.Line> lines) {}
