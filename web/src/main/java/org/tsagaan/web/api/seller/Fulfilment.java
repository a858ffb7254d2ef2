package org.tsagaan.web.api.seller;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Delivery;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.PartToSend;
import org.tsagaan.sellability.Channel;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.order.Order;

/** A part of an order as its seller sees it. */
@Means("A part of an order as its seller sees it.")
public record Fulfilment(
        @Means(value = "The part.", example = "50117") long fulfilmentId,
        @Means(value = "Number of the order.", example = "TS4K7Q2M9X1B3D") String orderNumber,
        @Means(value = "To whom it was sold.", example = "RETAIL") Channel channel,
        @Means(value = "How far it is.", example = "TO_DISPATCH") FulfilmentState state,
        @Means(value = "How it travels.", example = "COLD_CHAIN") Delivery delivery,
        @Means("Who gets it.") Order.Recipient recipient,
        @Means("Price of the goods.") MoneyAmount goods,
        @Means(value = "When the order was placed.", example = "2026-11-24T08:00:00Z")
                Instant placedAt,
        @Means(value = "The carrier; empty before dispatch.", example = "顺丰") String carrier,
        @Means(value = "The tracking number; empty before dispatch.", example = "SF1234567890")
                String tracking,
        @Means(
                        value =
                                "By when the buyer was told it can be picked up; absent when it is"
                                        + " delivered.",
                        example = "2026-12-01T02:00:00Z")
                @Nullable Instant readyBy,
        @Means(
                        value = "Until when it is kept for its buyer; absent unless it lies ready.",
                        example = "2026-12-08T02:00:00Z")
                @Nullable Instant keptUntil,
        @Means("What to put into the parcel, and from which lots.") List<Order.OrderedLine> lines) {

    static Fulfilment of(PartToSend part) {
        return new Fulfilment(
                part.fulfilmentId(),
                part.orderNumber(),
                Channel.valueOf(part.channel()),
                part.state(),
                part.delivery(),
                Order.Recipient.of(part.recipient(), part.provinceZh(), part.provinceEn()),
                MoneyAmount.ofFen(part.goodsFen()),
                part.placedAt(),
                part.carrier(),
                part.tracking(),
                part.readyBy(),
                part.keptUntil(),
                part.lines().stream().map(Order.OrderedLine::of).toList());
    }
}
