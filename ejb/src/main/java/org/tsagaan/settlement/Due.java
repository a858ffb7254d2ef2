package org.tsagaan.settlement;

import java.time.Instant;

/**
 * What a seller is to get for one part of an order that it dispatched.
 *
 * @param fulfilmentId the part of the order
 * @param orderNumber the order, as its buyer knows it
 * @param amountFen the seller's share, in fen
 * @param feeFen what the market keeps, in fen; with the share it is goods and shipping, to the fen
 * @param state how far the money is
 * @param since since when
 */
public record Due(
        long fulfilmentId,
        String orderNumber,
        long amountFen,
        long feeFen,
        TransferState state,
        Instant since) {}
