package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.storefront.adapter.OwnOffers;
import org.tsagaan.storefront.adapter.OwnStorefronts;
import org.tsagaan.storefront.adapter.StorefrontStore;
import org.tsagaan.storefront.model.Offer;
import org.tsagaan.storefront.model.OfferPolicy;

/**
 * Where a seller keeps its offers: lists products at its own price, changes the price, takes an
 * offer off the shelf and puts it back. Each method is for who sells for the organisation; for
 * everybody else neither it nor its offers are there.
 */
@Stateless
public class OfferDesk {

    private static final int LARGEST_PAGE = 101;
    private static final int MOST_PRODUCTS = 200;
    private static final int LONGEST_REASON = 300;

    @Inject private OwnStorefronts own;
    @Inject private OwnOffers rows;
    @Inject private StorefrontStore store;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private Offers offers;

    /**
     * Lets in who keeps the offers of an organisation.
     *
     * @throws NotFound unless the person sells for it, and when it has no storefront
     */
    public void enter(Person merchant, long organisationId) {
        long _ = own.require(merchant, organisationId);
    }

    /**
     * A page of the offers, by id.
     *
     * @param words GTIN, or part of the product's name; empty for all
     * @param after id of the last of the page before; 0 for the first page
     * @param limit at most so many, 1 to 101
     * @throws NotFound unless the person sells for it, and when it has no storefront
     */
    public List<OwnOffer> list(
            Person merchant, long organisationId, String words, long after, int limit) {
        return rows.list(
                own.require(merchant, organisationId),
                words.strip(),
                after,
                Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * One of them.
     *
     * @throws NotFound as {@link #list}, and when it is not among its offers
     */
    public OwnOffer read(Person merchant, long organisationId, long offerId) {
        return rows.find(own.require(merchant, organisationId), offerId)
                .orElseThrow(() -> new NotFound("offer"));
    }

    /**
     * Approved products that it may offer today and does not yet offer in every channel: a
     * producer's own; a store's, of producers with an agreement in force. At most 200.
     *
     * @throws NotFound as {@link #list}
     */
    public List<OfferableProduct> listOfferable(Person merchant, long organisationId) {
        return rows.listFurther(
                own.require(merchant, organisationId), clock.today(), MOST_PRODUCTS);
    }

    /**
     * Lists a product.
     *
     * @return the offer's id; refused with {@code storefront.may_not_offer}, {@code
     *     storefront.offered_already} and the rules of {@link OfferPolicy}
     * @throws NotFound as {@link #list}
     */
    public Outcome<Long> offer(
            Person merchant, long organisationId, long productId, OfferTerms terms) {
        long storefront = own.require(merchant, organisationId);
        Refusals refusals = new Refusals().addAll(OfferPolicy.against(terms));
        refusals.unless(
                rows.mayOffer(storefront, productId, clock.today()),
                Refusal.of("storefront.may_not_offer").about("productId"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        uniqueNames.claim("offer", storefront + ":" + productId + ":" + terms.channel());
        if (rows.isOffered(storefront, productId, terms.channel())) {
            return Outcome.refused(
                    Refusal.of("storefront.offered_already", terms.channel()).about("productId"));
        }
        return Outcome.done(offers.list(storefront, productId, terms, merchant.actor()));
    }

    /**
     * Changes the price of one unit; orders placed keep theirs.
     *
     * @param version the version that was seen
     * @return the offer's id; refused with {@code input.changed_meanwhile}, {@code
     *     storefront.price_out_of_range} and {@code storefront.tiers_descend}
     * @throws NotFound as {@link #read}
     */
    public Outcome<Long> reprice(
            Person merchant, long organisationId, long offerId, int version, long priceFen) {
        Offer offer = lock(merchant, organisationId, offerId);
        OfferTerms terms = read(merchant, organisationId, offerId).terms();
        Refusals refusals =
                new Refusals()
                        .unless(
                                offer.version() == version,
                                Refusal.of("input.changed_meanwhile", version, offer.version())
                                        .about("version"))
                        .addAll(OfferPolicy.against(terms.at(priceFen)));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        offers.reprice(offerId, priceFen, merchant.actor());
        return Outcome.done(offerId);
    }

    /**
     * Takes an offer off the shelf.
     *
     * @param reason for the audit trail
     * @return the offer's id; refused with {@code storefront.delisted_already} and the rules of
     *     texts
     * @throws NotFound as {@link #read}
     */
    public Outcome<Long> delist(Person merchant, long organisationId, long offerId, String reason) {
        Offer offer = lock(merchant, organisationId, offerId);
        Refusals refusals =
                new Refusals()
                        .needsText("reason", reason, LONGEST_REASON)
                        .unless(
                                offer.state() == Offer.State.LISTED,
                                Refusal.of("storefront.delisted_already"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        offers.delist(offerId, reason.strip(), merchant.actor());
        return Outcome.done(offerId);
    }

    /**
     * Lists an offer again.
     *
     * @return the offer's id; refused with {@code storefront.listed_already} and {@code
     *     storefront.may_not_offer}
     * @throws NotFound as {@link #read}
     */
    public Outcome<Long> relist(Person merchant, long organisationId, long offerId) {
        Offer offer = lock(merchant, organisationId, offerId);
        Refusals refusals =
                new Refusals()
                        .unless(
                                offer.state() == Offer.State.DELISTED,
                                Refusal.of("storefront.listed_already"))
                        .unless(
                                rows.mayOffer(
                                        offer.storefrontId(), offer.productId(), clock.today()),
                                Refusal.of("storefront.may_not_offer").about("productId"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        offers.relist(offerId, merchant.actor());
        return Outcome.done(offerId);
    }

    /** Locked only when it is the seller's: nobody makes others' sales wait. */
    private Offer lock(Person merchant, long organisationId, long offerId) {
        read(merchant, organisationId, offerId);
        return store.lockOffer(offerId);
    }
}
