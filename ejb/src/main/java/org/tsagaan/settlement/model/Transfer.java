package org.tsagaan.settlement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.order.FulfilmentDispatched;
import org.tsagaan.settlement.TransferState;

/** What one seller is owed for one part of an order. Owed in the transaction of the dispatch. */
@Entity
@Table(name = "transfer")
public class Transfer extends Identified {

    @Column(name = "fulfilment_id")
    private long fulfilmentId;

    @Column(name = "amount_fen")
    private long amountFen;

    @Column(name = "fee_fen")
    private long feeFen;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TransferState state;

    @Column(name = "state_since")
    private Instant stateSince;

    protected Transfer() {}

    public Transfer(FulfilmentDispatched dispatched, Instant now) {
        this.fulfilmentId = dispatched.fulfilmentId();
        this.amountFen = dispatched.sellerShareFen();
        this.feeFen = dispatched.feeFen();
        this.state = TransferState.OWED;
        this.stateSince = now;
    }

    public long fulfilmentId() {
        return fulfilmentId;
    }

    public long amountFen() {
        return amountFen;
    }

    public long feeFen() {
        return feeFen;
    }

    public TransferState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }
}
