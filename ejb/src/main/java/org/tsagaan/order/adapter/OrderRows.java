package org.tsagaan.order.adapter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.order.Delivery;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PartToSend;
import org.tsagaan.order.PickUpTicket;
import org.tsagaan.order.Recipient;
import org.tsagaan.order.model.PickUpRules;

/** Turns rows of {@link OrderQueries} into what is shown, in the order of their columns. */
final class OrderRows {

    private OrderRows() {}

    static OrderView order(Object[] r, List<OrderView.Part> parts) {
        return new OrderView(
                (Long) r[0],
                (String) r[1],
                (String) r[2],
                OrderView.State.valueOf((String) r[3]),
                recipient(r, 4),
                (String) r[10],
                (String) r[11],
                (Long) r[12],
                (Long) r[13],
                (Long) r[14],
                instant(r[15]),
                instant(r[16]),
                parts);
    }

    static OrderView.Part part(Object[] r, byte[] serverKey, List<OrderView.Line> lines) {
        FulfilmentState state = FulfilmentState.valueOf((String) r[4]);
        Instant since = instant(r[10]);
        return new OrderView.Part(
                (Long) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                state,
                Delivery.valueOf((String) r[5]),
                (Long) r[6],
                (Long) r[7],
                (String) r[8],
                (String) r[9],
                since,
                r[11] == null ? null : ticket(r, state, since, serverKey),
                lines);
    }

    private static PickUpTicket ticket(
            Object[] r, FulfilmentState state, Instant since, byte[] serverKey) {
        Optional<Instant> kept = PickUpRules.keptUntil(state, since);
        return new PickUpTicket(
                (Long) r[12],
                (String) r[13],
                (String) r[14],
                (String) r[15],
                (String) r[16],
                instant(r[11]),
                kept.isPresent() ? PickUpRules.code((Long) r[0], serverKey) : null,
                kept.orElse(null));
    }

    static OrderSummary summary(Object[] r) {
        return new OrderSummary(
                (Long) r[0],
                (String) r[1],
                OrderView.State.valueOf((String) r[2]),
                (Long) r[3],
                instant(r[4]),
                ((Number) r[5]).intValue(),
                ((Number) r[6]).intValue(),
                (String) r[7],
                (String) r[8]);
    }

    static PartToSend toSend(Object[] r, List<OrderView.Line> lines) {
        FulfilmentState state = FulfilmentState.valueOf((String) r[3]);
        return new PartToSend(
                (Long) r[0],
                (String) r[1],
                (String) r[2],
                state,
                Delivery.valueOf((String) r[4]),
                recipient(r, 5),
                (String) r[11],
                (String) r[12],
                (Long) r[13],
                instant(r[14]),
                (String) r[15],
                (String) r[16],
                r[17] == null ? null : instant(r[17]),
                PickUpRules.keptUntil(state, instant(r[18])).orElse(null),
                lines);
    }

    private static Recipient recipient(Object[] r, int first) {
        return new Recipient(
                (String) r[first],
                (String) r[first + 1],
                (String) r[first + 2],
                (String) r[first + 3],
                (String) r[first + 4],
                (String) r[first + 5]);
    }

    /** A timestamptz, however the driver and JPA hand it over. */
    static Instant instant(Object value) {
        return switch (value) {
            case Timestamp timestamp -> timestamp.toInstant();
            case Instant instant -> instant;
            case java.time.OffsetDateTime time -> time.toInstant();
            default -> throw new BrokenInvariant("Not an instant: " + value.getClass());
        };
    }
}
