package org.tsagaan.order.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Identified;
import org.tsagaan.order.LineState;

/** Units of one offer in a fulfilment, at the price they were sold for. */
@Entity
@Table(name = "order_line")
public class OrderLine extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fulfilment_id")
    private Fulfilment fulfilment;

    @Column(name = "offer_id")
    private long offerId;

    @Column(name = "product_id")
    private long productId;

    @Column(name = "chosen_lot_id")
    private @Nullable Long chosenLotId;

    @Column(name = "quantity")
    private int quantity;

    @Column(name = "unit_price_fen")
    private long unitPriceFen;

    @Column(name = "total_fen")
    private long totalFen;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LineState state;

    protected OrderLine() {}

    OrderLine(Fulfilment fulfilment, Parcel.Item item) {
        this.fulfilment = fulfilment;
        this.offerId = item.offer().offerId();
        this.productId = item.offer().productId();
        this.chosenLotId = item.lotId().isPresent() ? item.lotId().getAsLong() : null;
        this.quantity = item.units();
        this.unitPriceFen = item.unitPriceFen();
        this.totalFen = item.totalFen();
        this.state = LineState.ORDERED;
    }

    public long offerId() {
        return offerId;
    }

    /** The lot that the buyer chose; empty for whichever expires first. */
    public OptionalLong chosenLot() {
        return chosenLotId == null ? OptionalLong.empty() : OptionalLong.of(chosenLotId);
    }

    public int quantity() {
        return quantity;
    }

    public long totalFen() {
        return totalFen;
    }

    public boolean isOrdered() {
        return state == LineState.ORDERED;
    }

    void hold() {
        state = LineState.HELD;
    }

    void cancel() {
        state = LineState.CANCELLED;
    }
}
