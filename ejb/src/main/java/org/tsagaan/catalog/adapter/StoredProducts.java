package org.tsagaan.catalog.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Storage;
import org.tsagaan.catalog.model.Product;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SaleDoor;
import org.tsagaan.kernel.SqlArray;

/** Products as stored, and the locks on them. */
@ApplicationScoped
public class StoredProducts {

    private static final String VIEW =
            """
            select p.id, p.version, p.gtin, p.state, p.name_zh, p.name_en, p.name_mn,
                p.description_zh, p.description_en, p.net_content_grams, p.storage,
                p.shelf_life_days, p.picture, c.code, c.name_zh, c.name_en,
                s.id, s.code, s.title_zh, s.title_en, o.id, o.name_zh, o.name_en
            from product p
            join category c on c.code = p.category_code
            join standard s on s.id = p.standard_id
            join organisation o on o.id = p.producer_id
            """;

    private static final String BY_ID = VIEW + " where p.id = ?1";

    private static final String BY_GTIN = VIEW + " where p.gtin = ?1";

    private static final String OF_PRODUCER =
            VIEW + " where p.producer_id = ?1 and p.id > ?2 order by p.id limit ?3";

    private static final String WAITING =
            VIEW
                    + """
                     where p.state = 'DRAFT' and o.division_code like any (cast(?1 as text[]))
                        and p.id > ?2
                    order by p.id limit ?3
                    """;

    private static final String EXECUTING =
            VIEW
                    + """
                     where p.standard_id = ?1 and p.state = 'APPROVED' and p.id > ?2
                    order by p.id limit ?3
                    """;

    /** Division of a producer, and whether category and standard exist and can be used. */
    private static final String GROUNDING =
            """
            select o.division_code,
                exists (select from category where code = ?2),
                exists (select from standard where id = ?3),
                exists (select from standard where id = ?3 and producer_id <> ?1),
                exists (select from standard_edition e
                    where e.standard_id = ?3 and e.effective_from <= cast(?4 as date)
                        and (e.effective_until is null or e.effective_until > cast(?4 as date))),
                exists (select from authorisation a
                    join authorisation_category c on c.authorisation_id = a.id
                    where a.producer_id = p.id and a.state = 'IN_FORCE' and c.category_code = ?2
                        and a.valid_until >= cast(?4 as date))
            from producer p join organisation o on o.id = p.id
            where p.id = ?1
            """;

    /** The second column keeps a row a row. */
    private static final String DIVISION =
            "select division_code, id from organisation where id = ?1";

    /** The second column keeps a row a row. */
    private static final String KEEP_STATE =
            "select state, id from product where id = ?1 for share";

    private static final String OF_STANDARD = "select id, gtin from product where standard_id = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private SaleDoor door;

    public void add(Product product) {
        database.persist(product);
        database.flush();
    }

    /**
     * Locks a product, so that checkouts which read it are waited for.
     *
     * @throws NotFound when there is none
     */
    public Product lock(long id) {
        door.close(SaleDoor.Before.PRODUCT, id);
        Product product = database.find(Product.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (product == null) {
            throw new NotFound("product");
        }
        return product;
    }

    /**
     * Where a product stands, and will until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public ProductState keepState(long id) {
        return Row.find(database.createNativeQuery(KEEP_STATE).setParameter(1, id))
                .map(r -> r.one(ProductState.class, 0))
                .orElseThrow(() -> new NotFound("product"));
    }

    public Optional<ProductView> findProduct(long id) {
        return Row.find(database.createNativeQuery(BY_ID).setParameter(1, id))
                .map(StoredProducts::view);
    }

    public Optional<ProductView> findProduct(Gtin gtin) {
        return Row.find(database.createNativeQuery(BY_GTIN).setParameter(1, gtin.digits()))
                .map(StoredProducts::view);
    }

    public List<ProductView> listOfProducer(long producerId, long afterId, int limit) {
        return page(
                database.createNativeQuery(OF_PRODUCER).setParameter(1, producerId),
                afterId,
                limit);
    }

    /**
     * Drafts of producers in some divisions.
     *
     * @param divisions codes or, with a per cent sign, what they begin with
     */
    public List<ProductView> listWaiting(List<String> divisions, long afterId, int limit) {
        return page(
                database.createNativeQuery(WAITING).setParameter(1, SqlArray.ofIds(divisions)),
                afterId,
                limit);
    }

    public List<ProductView> listExecuting(long standardId, long afterId, int limit) {
        return page(
                database.createNativeQuery(EXECUTING).setParameter(1, standardId), afterId, limit);
    }

    /** Code of the division of a producer. */
    public String divisionOf(long producerId) {
        return Row.find(database.createNativeQuery(DIVISION).setParameter(1, producerId))
                .map(r -> r.text(0))
                .orElseThrow(() -> new NotFound("producer"));
    }

    public List<Long> listIdsOfStandard(long standardId) {
        return Row.list(database.createNativeQuery(OF_STANDARD).setParameter(1, standardId))
                .stream()
                .map(r -> r.id(0))
                .toList();
    }

    /** What a product would stand on; empty when there is no such producer. */
    public Optional<Grounding> findGrounding(
            long producerId, String categoryCode, long standardId, LocalDate today) {
        return Row.find(
                        database.createNativeQuery(GROUNDING)
                                .setParameter(1, producerId)
                                .setParameter(2, categoryCode)
                                .setParameter(3, standardId)
                                .setParameter(4, today.toString()))
                .map(
                        r ->
                                new Grounding(
                                        r.text(0), r.flag(1), r.flag(2), r.flag(3), r.flag(4),
                                        r.flag(5)));
    }

    /**
     * What a product would stand on.
     *
     * @param divisionCode of its producer
     * @param categoryExists whether there is such a category
     * @param standardExists whether there is such a standard
     * @param standardOfAnother whether it is the enterprise standard of another producer
     * @param standardInForce whether an edition of it is in force today
     * @param categoryAuthorised whether an authorisation in force covers the category
     */
    public record Grounding(
            String divisionCode,
            boolean categoryExists,
            boolean standardExists,
            boolean standardOfAnother,
            boolean standardInForce,
            boolean categoryAuthorised) {}

    private static List<ProductView> page(Query query, long afterId, int limit) {
        return Row.list(query.setParameter(2, afterId).setParameter(3, limit)).stream()
                .map(StoredProducts::view)
                .toList();
    }

    private static ProductView view(Row r) {
        return new ProductView(
                r.id(0),
                r.count(1),
                new Gtin(r.text(2)),
                r.one(ProductState.class, 3),
                new ProductDraft.Names(r.text(4), r.text(5), r.text(6)),
                r.text(7),
                r.text(8),
                r.count(9),
                r.one(Storage.class, 10),
                r.count(11),
                r.text(12),
                r.text(13),
                r.text(14),
                r.text(15),
                r.id(16),
                r.text(17),
                r.text(18),
                r.text(19),
                r.id(20),
                r.text(21),
                r.text(22));
    }
}
