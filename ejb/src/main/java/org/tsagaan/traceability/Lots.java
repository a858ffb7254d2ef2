package org.tsagaan.traceability;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.traceability.adapter.StoredLots;
import org.tsagaan.traceability.model.Lot;
import org.tsagaan.traceability.model.OpeningPolicy;

/** Lots: opened by their producer, and found by the code on the package. */
@Stateless
public class Lots {

    private static final int LARGEST_PAGE = 200;

    @Inject private StoredLots lots;
    @EJB private Products products;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> catalogueChanged;
    @Inject private Event<LotOpened> lotOpened;

    /**
     * Opens a lot.
     *
     * @return its id
     * @throws NotFound when there is no such product, or the person does not act for its producer
     */
    public Outcome<Long> open(Person merchant, LotOpening opening) {
        ProductView product =
                products.findProduct(opening.productId())
                        .filter(p -> merchant.actsFor(p.producerId(), Role.MERCHANT))
                        .orElseThrow(() -> new NotFound("product"));
        Refusals refusals =
                new Refusals()
                        .addAll(
                                OpeningPolicy.against(
                                        opening, product.shelfLifeDays(), clock.today()))
                        .unless(
                                product.state() != ProductState.WITHDRAWN,
                                Refusal.of("traceability.product_withdrawn").about("productId"));
        Optional<LotNumber> number = freeNumber(product, opening, refusals);
        if (!refusals.isEmpty() || number.isEmpty()) {
            return refusals.refuse();
        }
        lots.shareProduct(product.id());
        long id =
                lots.add(
                        new Lot(
                                opening,
                                number.get(),
                                OpeningPolicy.bestBefore(opening, product.shelfLifeDays())));
        opened(merchant, id, product, number.get());
        return Outcome.done(id);
    }

    public Optional<LotView> findLot(long id) {
        return lots.findLot(id);
    }

    /** What a GS1 Digital Link names: {@code /01/GTIN/10/LOT}. */
    public Optional<LotView> findLot(Gtin gtin, LotNumber number) {
        return lots.findLot(gtin, number);
    }

    /**
     * A page of a product's lots, newest first.
     *
     * @param beforeId id of the last lot of the page before; {@code Long.MAX_VALUE} for the first
     * @param limit at most so many, 1 to 200
     */
    public List<LotView> listLots(long productId, long beforeId, int limit) {
        return lots.listOfProduct(productId, beforeId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** A page of the lots of all products of a producer, as {@link #listLots}. */
    public List<LotView> listLotsOfProducer(long producerId, long beforeId, int limit) {
        return lots.listOfProducer(producerId, beforeId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * Locks the lot's row until the end of the running transaction: every sale that judged by it is
     * waited for, and none judges by it meanwhile. For whoever is about to sign, withdraw, freeze
     * or recall.
     *
     * @throws NotFound when there is no such lot
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LockedLot lock(long lotId) {
        return lots.lock(lotId).orElseThrow(() -> new NotFound("lot"));
    }

    /**
     * Locks the lot's product, or every product of its producer, until the end of the running
     * transaction: no lot of them is opened meanwhile. Closes the door to their sales first. For
     * whoever recalls lots by their day, before {@link #lock}.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lockProducts(long lotId, boolean allOfProducer) {
        lots.lockProducts(lotId, allOfProducer);
    }

    private Optional<LotNumber> freeNumber(
            ProductView product, LotOpening opening, Refusals refusals) {
        Optional<LotNumber> number = LotNumber.parse(opening.lotNumber());
        number.ifPresent(
                n -> {
                    uniqueNames.claim("lot." + product.id(), n.text());
                    refusals.unless(
                            lots.findLot(product.gtin(), n).isEmpty(),
                            Refusal.of("traceability.lot_number_taken", n.text())
                                    .about("lotNumber"));
                });
        return number;
    }

    private void opened(Person merchant, long id, ProductView product, LotNumber number) {
        audit.record(
                merchant.actor(),
                "traceability.open",
                "lot",
                id,
                "",
                Map.of("product", product.id(), "lotNumber", number.text()));
        catalogueChanged.fire(new CatalogueChanged(CatalogueChanged.Subject.LOT, id));
        lotOpened.fire(new LotOpened(id));
    }
}
