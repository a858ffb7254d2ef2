package org.tsagaan.order.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Delivery;
import org.tsagaan.order.FulfilmentDispatched;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.storefront.PickUp;

/**
 * The part of an order that one seller sends, or hands over where it is sold. Reserved when the
 * order is placed, to be dispatched when it is paid, then dispatched and delivered, or ready to be
 * picked up and collected; or cancelled, or held line by line when the gate no longer lets its lots
 * be sold. Whatever was paid for and does not reach the buyer is refunded.
 */
@Entity
@Table(name = "fulfilment")
public class Fulfilment extends Identified {

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "storefront_id")
    private long storefrontId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private FulfilmentState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery delivery;

    @Column(name = "goods_fen")
    private long goodsFen;

    @Column(name = "shipping_fen")
    private long shippingFen;

    @Column(name = "fee_fen")
    private long feeFen;

    @Column(name = "carrier")
    private String carrier;

    @Column(name = "tracking")
    private String tracking;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "ready_by")
    private @Nullable Instant readyBy;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "wrong_code_at")
    private @Nullable Instant wrongCodeAt;

    @OneToMany(mappedBy = "fulfilment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OrderLine> lines = new ArrayList<>();

    protected Fulfilment() {}

    public Fulfilment(long orderId, Parcel parcel, Instant now) {
        this.orderId = orderId;
        this.storefrontId = parcel.storefrontId();
        this.state = FulfilmentState.RESERVED;
        this.delivery = parcel.delivery();
        this.goodsFen = parcel.goodsFen();
        this.shippingFen = parcel.shippingFen();
        this.feeFen = parcel.feeFen();
        this.carrier = "";
        this.tracking = "";
        this.stateSince = now;
        this.readyBy = parcel.pickUp().map(PickUp::readyBy).orElse(null);
        parcel.items().forEach(item -> lines.add(new OrderLine(this, item)));
    }

    public void markPaid(Instant now) {
        become(FulfilmentState.TO_DISPATCH, now);
    }

    public void markDispatched(String byCarrier, String trackingNumber, Instant now) {
        become(FulfilmentState.DISPATCHED, now);
        carrier = byCarrier;
        tracking = trackingNumber;
    }

    public void markDelivered(Instant now) {
        become(FulfilmentState.DELIVERED, now);
    }

    /** Lies ready for its buyer to come. */
    public void markReady(Instant now) {
        become(FulfilmentState.READY_FOR_PICKUP, now);
    }

    public void markCollected(Instant now) {
        become(FulfilmentState.COLLECTED, now);
    }

    /**
     * Until when pick-up codes are not looked at; empty when they are.
     *
     * @see PickUpRules
     */
    public Optional<Instant> codesRefusedUntil(Instant now) {
        return wrongCodes < PickUpRules.MOST_WRONG_CODES
                ? Optional.empty()
                : Optional.ofNullable(wrongCodeAt)
                        .map(last -> last.plus(PickUpRules.PAUSE))
                        .filter(now::isBefore);
    }

    /**
     * Counts a wrong pick-up code: those of an hour ago are forgotten when no more is looked at.
     */
    public void countWrongCode(Instant now) {
        wrongCodes = wrongCodes < PickUpRules.MOST_WRONG_CODES ? wrongCodes + 1 : 1;
        wrongCodeAt = now;
    }

    /**
     * Until when it is kept for a buyer who does not come; empty when it is not waiting for one.
     */
    public Optional<Instant> keptUntil() {
        return PickUpRules.keptUntil(state, stateSince);
    }

    /** Cancels what is still ordered; its money, in fen, is what a refund gives back. */
    public long cancel(Instant now) {
        long due = undeliveredFen();
        become(FulfilmentState.CANCELLED, now);
        lines.stream().filter(OrderLine::isOrdered).forEach(OrderLine::cancel);
        return due;
    }

    /**
     * Gives up what was never paid; of these lines it is kept that they may not be sold any more.
     */
    public void giveUp(Set<Long> unsellableLines, Instant now) {
        ordered(unsellableLines).forEach(OrderLine::hold);
        cancel(now);
    }

    /**
     * Holds lines whose lots may not be sold any more. When nothing is left to send, the whole
     * fulfilment is held and its shipping goes back too.
     *
     * @return what a refund gives back, in fen
     */
    public long hold(Set<Long> lineIds, Instant now) {
        List<OrderLine> held = ordered(lineIds);
        held.forEach(OrderLine::hold);
        long due = held.stream().mapToLong(OrderLine::totalFen).sum();
        if (lines.stream().noneMatch(OrderLine::isOrdered)) {
            become(FulfilmentState.HELD, now);
            due += shippingFen;
        }
        return due;
    }

    private List<OrderLine> ordered(Set<Long> lineIds) {
        return lines.stream().filter(l -> l.isOrdered() && lineIds.contains(l.id())).toList();
    }

    /** What the buyer paid for all of it, in fen, whatever became of it. */
    public long paidFen() {
        return goodsFen + shippingFen;
    }

    /** What the buyer paid for lines that are still ordered, and the shipping, in fen. */
    private long undeliveredFen() {
        return shippingFen + orderedGoodsFen();
    }

    private long orderedGoodsFen() {
        return lines.stream().filter(OrderLine::isOrdered).mapToLong(OrderLine::totalFen).sum();
    }

    /** The market's fee on what is delivered, in fen: never on what was refunded. */
    public long feeFen() {
        return orderedGoodsFen() * feeFen / goodsFen;
    }

    /** What the seller is owed for what is delivered, in fen. */
    public long sellerShareFen() {
        return undeliveredFen() - feeFen();
    }

    /** What speaks against its going there, in the way in which it comes. */
    public List<Refusal> against(FulfilmentState target) {
        if (!target.suits(delivery)) {
            return List.of(Refusal.of("order.comes_another_way", delivery));
        }
        return state.canBecome(target)
                ? List.of()
                : List.of(Refusal.of("order.not_to_dispatch", state));
    }

    /** That it leaves its seller, who is owed the share of what is left of it. */
    public FulfilmentDispatched leaving() {
        return new FulfilmentDispatched(id(), sellerShareFen(), feeFen());
    }

    /**
     * @throws BrokenInvariant when it can not go there from here
     */
    private void become(FulfilmentState target, Instant now) {
        if (!target.suits(delivery)) {
            throw new BrokenInvariant(delivery + " does not become " + target);
        }
        state = state.to(target);
        stateSince = now;
    }

    public long orderId() {
        return orderId;
    }

    public long storefrontId() {
        return storefrontId;
    }

    public FulfilmentState state() {
        return state;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
