package org.tsagaan.traceability.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SaleDoor;
import org.tsagaan.traceability.LockedLot;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.model.Lot;

/** Lots as stored, and the locks on them. */
@ApplicationScoped
public class StoredLots {

    private static final String VIEW =
            """
            select l.id, l.lot_number, l.produced_on, l.best_before, l.quantity,
                l.milk_source_zh, l.milk_source_en, p.id, p.gtin, p.name_zh, p.name_en,
                p.storage, p.shelf_life_days, p.standard_id, o.id, o.name_zh, o.name_en
            from lot l
            join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            """;

    private static final String BY_ID = VIEW + " where l.id = ?1";

    private static final String BY_CODE = VIEW + " where p.gtin = ?1 and l.lot_number = ?2";

    private static final String OF_PRODUCT =
            VIEW + " where p.id = ?1 and l.id < ?2 order by l.id desc limit ?3";

    private static final String OF_PRODUCER =
            VIEW + " where p.producer_id = ?1 and l.id < ?2 order by l.id desc limit ?3";

    private static final String LOCK =
            """
            select l.id, l.lot_number, l.produced_on, l.best_before, p.id, p.standard_id,
                p.producer_id, o.division_code
            from lot l
            join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            where l.id = ?1
            for no key update of l
            """;

    private static final String SHARE_PRODUCT = "select id from product where id = ?1 for share";

    private static final String LOCK_PRODUCTS =
            """
            select p.id from product p
            where p.id in (select r.id from lot l join product q on q.id = l.product_id
                join product r on r.id = q.id or ?2 and r.producer_id = q.producer_id
                where l.id = ?1)
            order by p.id for no key update of p
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private SaleDoor door;

    public long add(Lot lot) {
        database.persist(lot);
        database.flush();
        return lot.id();
    }

    /** Waits for whoever locks the product of a lot to be opened. */
    public void shareProduct(long productId) {
        database.createNativeQuery(SHARE_PRODUCT).setParameter(1, productId).getResultList();
    }

    public void lockProducts(long lotId, boolean allOfProducer) {
        door.close(SaleDoor.Before.LOT, lotId);
        database.createNativeQuery(LOCK_PRODUCTS)
                .setParameter(1, lotId)
                .setParameter(2, allOfProducer)
                .getResultList();
    }

    public Optional<LockedLot> lock(long id) {
        door.close(SaleDoor.Before.LOT, id);
        return Row.find(database.createNativeQuery(LOCK).setParameter(1, id))
                .map(
                        r ->
                                new LockedLot(
                                        r.id(0), r.text(1), r.day(2), r.day(3), r.id(4), r.id(5),
                                        r.id(6), r.text(7)));
    }

    public Optional<LotView> findLot(long id) {
        return Row.find(database.createNativeQuery(BY_ID).setParameter(1, id))
                .map(StoredLots::view);
    }

    public Optional<LotView> findLot(Gtin gtin, LotNumber number) {
        return Row.find(
                        database.createNativeQuery(BY_CODE)
                                .setParameter(1, gtin.digits())
                                .setParameter(2, number.text()))
                .map(StoredLots::view);
    }

    public List<LotView> listOfProduct(long productId, long beforeId, int limit) {
        return page(OF_PRODUCT, productId, beforeId, limit);
    }

    public List<LotView> listOfProducer(long producerId, long beforeId, int limit) {
        return page(OF_PRODUCER, producerId, beforeId, limit);
    }

    private List<LotView> page(String sql, long ownerId, long beforeId, int limit) {
        Query query =
                database.createNativeQuery(sql)
                        .setParameter(1, ownerId)
                        .setParameter(2, beforeId)
                        .setParameter(3, limit);
        return Row.list(query).stream().map(StoredLots::view).toList();
    }

    private static LotView view(Row r) {
        return new LotView(
                r.id(0),
                new LotNumber(r.text(1)),
                r.day(2),
                r.day(3),
                r.count(4),
                r.text(5),
                r.text(6),
                r.id(7),
                new Gtin(r.text(8)),
                r.text(9),
                r.text(10),
                r.one(Storage.class, 11),
                r.count(12),
                r.id(13),
                r.id(14),
                r.text(15),
                r.text(16));
    }
}
