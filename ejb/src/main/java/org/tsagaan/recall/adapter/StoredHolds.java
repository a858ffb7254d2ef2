package org.tsagaan.recall.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;
import org.tsagaan.recall.HoldKind;
import org.tsagaan.recall.HoldLine;
import org.tsagaan.recall.HoldView;
import org.tsagaan.recall.model.LotHold;

/** Holds as stored. */
@ApplicationScoped
public class StoredHolds {

    private static final String HOLD =
            "select h.id, h.lot_id, h.kind, h.reason, h.placed_at, h.lifted_at";

    private static final String OF_LOT =
            HOLD + " from lot_hold h where h.lot_id = ?1 order by h.placed_at desc, h.id desc";

    private static final String PAGE =
            HOLD
                    + """
                    , l.lot_number, p.id, p.name_zh, p.name_en, o.id, o.name_zh, o.name_en
                    from lot_hold h
                    join lot l on l.id = h.lot_id
                    join product p on p.id = l.product_id
                    join organisation o on o.id = p.producer_id
                    where h.id < ?1 and (not ?2 or h.lifted_at is null)
                    order by h.id desc limit ?3
                    """;

    private static final String LOT_OF = "select lot_id, id from lot_hold where id = ?1";

    private static final String IN_EFFECT =
            """
            select id, kind from lot_hold
            where lot_id = ?1 and kind = ?2 and lifted_at is null
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(LotHold hold) {
        database.persist(hold);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    /**
     * The lot of a hold, which is to be locked first.
     *
     * @throws NotFound when there is no such hold
     */
    public long lotOf(long holdId) {
        return Row.find(database.createNativeQuery(LOT_OF).setParameter(1, holdId))
                .orElseThrow(() -> new NotFound("hold"))
                .id(0);
    }

    /** A hold under its own lock, after that of its lot. */
    public LotHold lock(long holdId) {
        LotHold hold = database.find(LotHold.class, holdId, LockModeType.PESSIMISTIC_WRITE);
        if (hold == null) {
            throw new NotFound("hold");
        }
        return hold;
    }

    public boolean isInEffect(long lotId, HoldKind kind) {
        return Row.find(
                        database.createNativeQuery(IN_EFFECT)
                                .setParameter(1, lotId)
                                .setParameter(2, kind.name()))
                .isPresent();
    }

    public List<HoldView> listOfLot(long lotId) {
        return Row.list(database.createNativeQuery(OF_LOT).setParameter(1, lotId)).stream()
                .map(StoredHolds::hold)
                .toList();
    }

    public List<HoldLine> list(boolean onlyInEffect, long beforeId, int limit) {
        return Row.list(
                        database.createNativeQuery(PAGE)
                                .setParameter(1, beforeId)
                                .setParameter(2, onlyInEffect)
                                .setParameter(3, limit))
                .stream()
                .map(StoredHolds::line)
                .toList();
    }

    private static HoldView hold(Row r) {
        return new HoldView(
                r.id(0),
                r.id(1),
                r.one(HoldKind.class, 2),
                r.text(3),
                r.instant(4),
                r.instantOrNull(5));
    }

    private static HoldLine line(Row r) {
        return new HoldLine(
                hold(r),
                r.text(6),
                r.id(7),
                r.text(8),
                r.text(9),
                r.id(10),
                r.text(11),
                r.text(12));
    }
}
