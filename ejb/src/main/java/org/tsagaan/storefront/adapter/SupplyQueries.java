package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.Validity;
import org.tsagaan.licensing.Standing;
import org.tsagaan.storefront.ReceivableLot;
import org.tsagaan.storefront.SupplySide;
import org.tsagaan.storefront.SupplyView;
import org.tsagaan.storefront.model.SupplyProposal;

/** What stores and producers agreed and proposed, and the lots that stores may receive by it. */
@ApplicationScoped
public class SupplyQueries {

    private static final String PARTIES =
            """
            join storefront f on f.id = a.storefront_id
            join organisation p on p.id = a.producer_id
            """;

    private static final String NAMED =
            """
            select a.id, f.id, f.organisation_id, f.slug, f.name_zh, f.name_en,
                p.id, p.name_zh, p.name_en, a.valid_from, a.valid_until,
            """;

    private static final String AGREEMENT =
            NAMED
                    + """
                    case when a.ended_at is not null then 'CANCELLED'
                        when a.valid_from > cast(?1 as date) then 'NOT_YET_VALID'
                        when a.valid_until < cast(?1 as date) then 'EXPIRED'
                        else 'IN_FORCE' end, null
                    from supply_agreement a
                    """
                    + PARTIES;

    private static final String PROPOSAL =
            NAMED + " null, a.side from supply_proposal a " + PARTIES;

    private static final String AGREEMENTS =
            AGREEMENT
                    + """
                     where (f.organisation_id = ?2 or p.id = ?2) and a.id < ?3
                    order by a.id desc limit ?4
                    """;

    private static final String PROPOSALS =
            PROPOSAL
                    + """
                     where (f.organisation_id = ?1 or p.id = ?1) and a.state = 'PROPOSED'
                        and a.id < ?2
                    order by a.id desc limit ?3
                    """;

    private static final String ONE_AGREEMENT = AGREEMENT + " where a.id = ?2";

    private static final String ONE_PROPOSAL = PROPOSAL + " where a.id = ?1";

    private static final String OVERLAPPING =
            """
            select valid_from, valid_until from supply_agreement
            where storefront_id = ?1 and producer_id = ?2 and ended_at is null
                and valid_from <= cast(?4 as date) and valid_until >= cast(?3 as date)
            order by valid_from
            """;

    private static final String OPEN =
            """
            select 1, id from supply_proposal
            where storefront_id = ?1 and producer_id = ?2 and state = 'PROPOSED'
            """;

    private static final String STORE =
            "select id, kind = 'DEMONSTRATION_STORE' from storefront where organisation_id = ?1";

    private static final String PRODUCER_BY_NUMBER =
            "select producer_id, number from authorisation where number = ?1";

    private static final String STORE_BY_SLUG =
            "select id, slug from storefront where slug = ?1 and kind = 'DEMONSTRATION_STORE'";

    private static final String SUPPLIES =
            """
            select 1, id from supply_agreement
            where storefront_id = ?1 and producer_id = ?2 and ended_at is null
                and cast(?3 as date) between valid_from and valid_until
            for share
            """;

    private static final String HELD =
            "select 1, id from lot_hold where lot_id = ?1 and lifted_at is null";

    private static final String LOTS =
            """
            select l.id, l.lot_number, l.produced_on, l.best_before, l.quantity,
                l.quantity - coalesce((select sum(s.received) from stock s where s.lot_id = l.id), 0),
                coalesce((select s.received from stock s
                    where s.lot_id = l.id and s.storefront_id = ?1), 0),
                t.gtin, t.name_zh, t.name_en, t.producer_id, o.name_zh, o.name_en
            from lot l
            join product t on t.id = l.product_id
            join organisation o on o.id = t.producer_id
            """;

    private static final String RECEIVABLE =
            LOTS
                    + """
                    where l.best_before >= cast(?2 as date) and l.id < ?3
                        and exists (select from supply_agreement a
                            where a.storefront_id = ?1 and a.producer_id = t.producer_id
                                and a.ended_at is null
                                and cast(?2 as date) between a.valid_from and a.valid_until)
                        and not exists (select from lot_hold h
                            where h.lot_id = l.id and h.lifted_at is null)
                        and l.quantity > coalesce(
                            (select sum(s.received) from stock s where s.lot_id = l.id), 0)
                    order by l.id desc limit ?4
                    """;

    private static final String ONE_LOT = LOTS + " where l.id = ?2";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Whose storefront it is, and whether it is a store's. */
    public record Shop(long storefrontId, boolean isStore) {}

    /** The storefront of an organisation. */
    public Optional<Shop> findShop(long organisationId) {
        return Row.find(database.createNativeQuery(STORE).setParameter(1, organisationId))
                .map(r -> new Shop(r.id(0), r.flag(1)));
    }

    /**
     * Whom the side means: a store a producer by any number of its registrations and licences, a
     * producer the storefront of a demonstration store by its address in the market.
     */
    public Optional<Long> findPartner(SupplySide side, String partner) {
        if (partner.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String question = side == SupplySide.STORE ? PRODUCER_BY_NUMBER : STORE_BY_SLUG;
        return Row.find(database.createNativeQuery(question).setParameter(1, partner))
                .map(r -> r.id(0));
    }

    public List<SupplyView> listAgreements(
            long organisationId, LocalDate today, long before, int limit) {
        return Row.list(
                        database.createNativeQuery(AGREEMENTS)
                                .setParameter(1, today.toString())
                                .setParameter(2, organisationId)
                                .setParameter(3, before)
                                .setParameter(4, limit))
                .stream()
                .map(SupplyQueries::view)
                .toList();
    }

    public List<SupplyView> listProposals(long organisationId, long before, int limit) {
        return Row.list(
                        database.createNativeQuery(PROPOSALS)
                                .setParameter(1, organisationId)
                                .setParameter(2, before)
                                .setParameter(3, limit))
                .stream()
                .map(SupplyQueries::view)
                .toList();
    }

    public Optional<SupplyView> findAgreement(long id, LocalDate today) {
        return Row.find(
                        database.createNativeQuery(ONE_AGREEMENT)
                                .setParameter(1, today.toString())
                                .setParameter(2, id))
                .map(SupplyQueries::view);
    }

    public Optional<SupplyView> findProposal(long id) {
        return Row.find(database.createNativeQuery(ONE_PROPOSAL).setParameter(1, id))
                .map(SupplyQueries::view);
    }

    /** The proposal, locked, if there is such a one. */
    public Optional<SupplyProposal> lockProposal(long id) {
        return Optional.ofNullable(
                database.find(SupplyProposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void flush() {
        database.flush();
    }

    /** When the two have agreed already, for some of those days. */
    public List<Validity> listOverlapping(long storefrontId, long producerId, Validity asked) {
        return Row.list(
                        database.createNativeQuery(OVERLAPPING)
                                .setParameter(1, storefrontId)
                                .setParameter(2, producerId)
                                .setParameter(3, asked.from().toString())
                                .setParameter(4, asked.until().toString()))
                .stream()
                .map(r -> new Validity(r.day(0), r.day(1)))
                .toList();
    }

    /** Whether one of the two has proposed and waits. */
    public boolean isProposed(long storefrontId, long producerId) {
        return Row.find(
                        database.createNativeQuery(OPEN)
                                .setParameter(1, storefrontId)
                                .setParameter(2, producerId))
                .isPresent();
    }

    /** Whether the producer supplies the store on that day; the agreement is held until then. */
    public boolean isSupplied(long storefrontId, long producerId, LocalDate day) {
        return Row.find(
                        database.createNativeQuery(SUPPLIES)
                                .setParameter(1, storefrontId)
                                .setParameter(2, producerId)
                                .setParameter(3, day.toString()))
                .isPresent();
    }

    /** Whether the lot is frozen or recalled. */
    public boolean isHeld(long lotId) {
        return Row.find(database.createNativeQuery(HELD).setParameter(1, lotId)).isPresent();
    }

    /** Lots of the store's suppliers of which there is something left, the newest first. */
    public List<ReceivableLot> listReceivable(
            long storefrontId, LocalDate today, long before, int limit) {
        return Row.list(
                        database.createNativeQuery(RECEIVABLE)
                                .setParameter(1, storefrontId)
                                .setParameter(2, today.toString())
                                .setParameter(3, before)
                                .setParameter(4, limit))
                .stream()
                .map(SupplyQueries::lot)
                .toList();
    }

    /** One lot, as a store may receive it. */
    public Optional<ReceivableLot> findLot(long storefrontId, long lotId) {
        return Row.find(
                        database.createNativeQuery(ONE_LOT)
                                .setParameter(1, storefrontId)
                                .setParameter(2, lotId))
                .map(SupplyQueries::lot);
    }

    private static SupplyView view(Row r) {
        return new SupplyView(
                r.id(0),
                r.id(1),
                r.id(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.id(6),
                r.text(7),
                r.text(8),
                r.day(9),
                r.day(10),
                r.oneOrNull(Standing.class, 11),
                r.oneOrNull(SupplySide.class, 12));
    }

    private static ReceivableLot lot(Row r) {
        return new ReceivableLot(
                r.id(0),
                r.text(1),
                r.day(2),
                r.day(3),
                r.count(4),
                r.count(5),
                r.count(6),
                r.text(7),
                r.text(8),
                r.text(9),
                r.id(10),
                r.text(11),
                r.text(12));
    }
}
