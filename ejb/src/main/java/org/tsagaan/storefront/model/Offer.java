package org.tsagaan.storefront.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.tsagaan.kernel.Identified;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;

/**
 * A product that a storefront offers in a channel at a price. It is listed, may be repriced,
 * delisted and listed again, and is never deleted: order lines name it.
 */
@Entity
@Table(name = "offer")
public class Offer extends Identified {

    /** Whether shoppers can find and buy it. */
    public enum State {
        LISTED,
        DELISTED
    }

    @Column(name = "storefront_id")
    private long storefrontId;

    @Column(name = "product_id")
    private long productId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "price_fen")
    private long priceFen;

    @Column(name = "case_pack")
    private int casePack;

    @Column(name = "minimum_cases")
    private int minimumCases;

    protected Offer() {}

    public Offer(long storefrontId, long productId, OfferTerms terms) {
        this.storefrontId = storefrontId;
        this.productId = productId;
        this.channel = terms.channel();
        this.priceFen = terms.priceFen();
        this.casePack = terms.casePack();
        this.minimumCases = terms.minimumCases();
        this.state = State.LISTED;
    }

    public long storefrontId() {
        return storefrontId;
    }

    public long productId() {
        return productId;
    }

    public State state() {
        return state;
    }

    public void list() {
        state = State.LISTED;
    }

    public void delist() {
        state = State.DELISTED;
    }

    public void reprice(long newPriceFen) {
        priceFen = newPriceFen;
    }
}
