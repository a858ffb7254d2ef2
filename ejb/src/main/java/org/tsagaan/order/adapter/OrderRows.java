package org.tsagaan.order.adapter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.order.Delivery;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PartToSend;
import org.tsagaan.order.Recipient;

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

    static OrderView.Part part(Object[] r, List<OrderView.Line> lines) {
        return new OrderView.Part(
                (Long) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                FulfilmentState.valueOf((String) r[4]),
                Delivery.valueOf((String) r[5]),
                (Long) r[6],
                (Long) r[7],
                (String) r[8],
                (String) r[9],
                instant(r[10]),
                lines);
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
        return new PartToSend(
                (Long) r[0],
                (String) r[1],
                (String) r[2],
                FulfilmentState.valueOf((String) r[3]),
                Delivery.valueOf((String) r[4]),
                recipient(r, 5),
                (String) r[11],
                (String) r[12],
                (Long) r[13],
                instant(r[14]),
                (String) r[15],
                (String) r[16],
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
