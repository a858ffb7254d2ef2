package org.tsagaan.order.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Identified;
import org.tsagaan.order.Checkout;
import org.tsagaan.order.Recipient;
import org.tsagaan.sellability.Channel;

/**
 * What one buyer ordered at once, from any number of sellers. It is placed by a checkout that the
 * gate let through, keeps its goods until {@code payBefore}, and is paid as a whole or cancelled as
 * a whole; after that each seller's part goes its own way.
 */
@Entity
@Table(name = "customer_order")
public class CustomerOrder extends Identified {

    /** How long goods are kept for an unpaid order. */
    public static final Duration TIME_TO_PAY = Duration.ofMinutes(40);

    @Column(name = "number")
    private String number;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "request_hash")
    private byte[] requestHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "buyer_id")
    private @Nullable Long buyerId;

    @Column(name = "branch_id")
    private @Nullable Long branchId;

    @Column(name = "email")
    private String email;

    @Column(name = "language")
    private String language;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "phone")
    private String phone;

    @Column(name = "province_code")
    private @Nullable String provinceCode;

    @Column(name = "address")
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OrderState state;

    @Column(name = "goods_fen")
    private long goodsFen;

    @Column(name = "shipping_fen")
    private long shippingFen;

    @Column(name = "total_fen")
    private long totalFen;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "pay_before")
    private Instant payBefore;

    protected CustomerOrder() {}

    /**
     * Places an order for what a checkout asked, made of the given parcels. Of an order of which
     * all is picked up no address is kept.
     */
    public CustomerOrder(
            Checkout checkout, RequestIdentity identity, List<Parcel> parcels, Instant now) {
        this.number = OrderNumbers.next();
        this.tokenHash = identity.tokenHash();
        this.requestKey = checkout.requestKey();
        this.requestHash = identity.requestHash();
        this.channel = checkout.channel();
        this.accountId = checkout.accountId().isPresent() ? checkout.accountId().getAsLong() : null;
        this.buyerId = checkout.branch().map(Checkout.BuyingBranch::buyerId).orElse(null);
        this.branchId = checkout.branch().map(Checkout.BuyingBranch::branchId).orElse(null);
        boolean delivered = parcels.stream().anyMatch(p -> p.pickUp().isEmpty());
        address(delivered ? checkout.recipient() : checkout.recipient().withoutAddress());
        this.state = OrderState.PLACED;
        this.goodsFen = parcels.stream().mapToLong(Parcel::goodsFen).reduce(0, Math::addExact);
        this.shippingFen = parcels.stream().mapToLong(Parcel::shippingFen).sum();
        this.totalFen = Math.addExact(goodsFen, shippingFen);
        this.placedAt = now;
        this.payBefore = now.plus(TIME_TO_PAY);
    }

    private void address(Recipient to) {
        this.email = to.email();
        this.language = to.language();
        this.recipient = to.name();
        this.phone = to.phone();
        this.provinceCode = to.provinceCode().isEmpty() ? null : to.provinceCode();
        this.address = to.address();
    }

    public void markPaid() {
        state = state.to(OrderState.PAID);
    }

    public void cancel() {
        state = state.to(OrderState.CANCELLED);
    }

    public String number() {
        return number;
    }

    public OrderState state() {
        return state;
    }

    public Channel channel() {
        return channel;
    }

    public byte[] requestHash() {
        return requestHash.clone();
    }

    public long totalFen() {
        return totalFen;
    }

    public Instant payBefore() {
        return payBefore;
    }
}
