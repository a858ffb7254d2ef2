package org.tsagaan.catalog;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.catalog.adapter.StoredProducts;
import org.tsagaan.catalog.model.DraftPolicy;
import org.tsagaan.catalog.model.Product;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.licensing.Jurisdiction;

/** Products: drafted by their producer, approved by the market or an official, withdrawn. */
@Stateless
public class Products {

    private static final int LONGEST_REASON = 500;
    private static final int LARGEST_PAGE = 200;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredProducts products;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> catalogueChanged;

    /**
     * Lets in who keeps the products of a producer.
     *
     * @throws NotFound unless the person acts for the producer
     */
    public void enter(Person merchant, long producerId) {
        if (!merchant.actsFor(producerId, Role.MERCHANT)) {
            throw new NotFound("producer");
        }
    }

    /**
     * Makes a draft.
     *
     * @return id of the product
     * @throws NotFound unless the person acts for the producer
     */
    public Outcome<Long> draft(Person merchant, ProductDraft draft) {
        Refusals refusals = checked(merchant, draft);
        Optional<Gtin> gtin = freeGtin(draft, 0, refusals);
        if (!refusals.isEmpty() || gtin.isEmpty()) {
            return refusals.refuse();
        }
        Product product = new Product(draft, gtin.get());
        products.add(product);
        changed(merchant, "catalog.draft", product, "");
        return Outcome.done(product.id());
    }

    /**
     * Describes a draft anew.
     *
     * @param version the version that was edited
     * @return id of the product
     * @throws NotFound unless the person acts for its producer
     */
    public Outcome<Long> revise(Person merchant, long id, int version, ProductDraft draft) {
        Product product = products.lock(id);
        if (product.producerId() != draft.producerId()) {
            throw new NotFound("product");
        }
        Refusals refusals = checked(merchant, draft);
        asRead(product, version, refusals);
        refusals.unless(
                product.state() == ProductState.DRAFT,
                Refusal.of("catalog.not_a_draft", product.state()));
        Optional<Gtin> gtin = freeGtin(draft, id, refusals);
        if (!refusals.isEmpty() || gtin.isEmpty()) {
            return refusals.refuse();
        }
        product.revise(draft, gtin.get());
        changed(merchant, "catalog.revise", product, "");
        return Outcome.done(id);
    }

    /**
     * Approves a draft whose standard is in force and whose category the producer is authorised
     * for, as it was read.
     *
     * @param approver the operator, or an official of the producer's division
     * @param version the version that was read; refused with {@code input.changed_meanwhile} when
     *     the producer has revised it since
     * @throws NotFound when there is no such product
     */
    public Outcome<ProductState> approve(Person approver, long id, int version) {
        Product product = products.lock(id);
        StoredProducts.Grounding grounding = grounding(product);
        Refusals refusals = new Refusals();
        refusals.unless(
                mayDecide(approver, grounding.divisionCode()),
                Refusal.of("catalog.no_authority", grounding.divisionCode()));
        asRead(product, version, refusals);
        mayBecome(product, ProductState.APPROVED, refusals);
        refusals.unless(
                grounding.standardInForce(),
                Refusal.of("catalog.standard_not_in_force")
                        .about("standardId")
                        .because(Grounds.NOTICE_MEASURE_8));
        refusals.unless(
                grounding.categoryAuthorised(),
                Refusal.of("catalog.category_not_authorised", product.categoryCode())
                        .about("categoryCode")
                        .because(Grounds.FOOD_SAFETY_LAW_62));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        product.become(ProductState.APPROVED);
        changed(approver, "catalog.approve", product, "");
        return Outcome.done(ProductState.APPROVED);
    }

    private static void asRead(Product product, int version, Refusals refusals) {
        refusals.unless(
                product.version() == version,
                Refusal.of("input.changed_meanwhile", version, product.version()).about("version"));
    }

    /**
     * Withdraws a product for good.
     *
     * @param person its merchant, the operator, or an official of the producer's division
     * @throws NotFound when there is no such product, or it is not the person's to withdraw
     */
    public Outcome<ProductState> withdraw(Person person, long id, String reason) {
        Product product = products.lock(id);
        if (!person.actsFor(product.producerId(), Role.MERCHANT)
                && !mayDecide(person, grounding(product).divisionCode())) {
            throw new NotFound("product");
        }
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        mayBecome(product, ProductState.WITHDRAWN, refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        product.become(ProductState.WITHDRAWN);
        changed(person, "catalog.withdraw", product, reason.strip());
        return Outcome.done(ProductState.WITHDRAWN);
    }

    public Optional<ProductView> findProduct(long id) {
        return products.findProduct(id);
    }

    public Optional<ProductView> findProduct(Gtin gtin) {
        return products.findProduct(gtin);
    }

    /**
     * A page of a producer's products, in every state.
     *
     * @param afterId id of the last product of the page before; 0 for the first page
     * @param limit at most so many, 1 to 200
     */
    public List<ProductView> listProducts(long producerId, long afterId, int limit) {
        return products.listOfProducer(producerId, afterId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * A page of the own products, as {@link #listProducts}.
     *
     * @throws NotFound unless the person acts for the producer
     */
    public List<ProductView> listOwn(Person merchant, long producerId, long afterId, int limit) {
        enter(merchant, producerId);
        return listProducts(producerId, afterId, limit);
    }

    /**
     * A product of the own.
     *
     * @throws NotFound unless the person acts for the producer and the product is its
     */
    public ProductView readOwn(Person merchant, long producerId, long id) {
        enter(merchant, producerId);
        return findProduct(id)
                .filter(p -> p.producerId() == producerId)
                .orElseThrow(() -> new NotFound("product"));
    }

    /** A page of the approved products that execute a standard, as {@link #listProducts}. */
    public List<ProductView> listExecuting(long standardId, long afterId, int limit) {
        return products.listExecuting(standardId, afterId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    private Refusals checked(Person merchant, ProductDraft draft) {
        enter(merchant, draft.producerId());
        StoredProducts.Grounding grounding =
                products.findGrounding(
                                draft.producerId(),
                                draft.categoryCode(),
                                draft.standardId(),
                                clock.today())
                        .orElseThrow(() -> new NotFound("producer"));
        return new Refusals()
                .addAll(DraftPolicy.against(draft))
                .unless(
                        grounding.categoryExists(),
                        Refusal.of("catalog.unknown_category", draft.categoryCode())
                                .about("categoryCode"))
                .unless(
                        grounding.standardExists(),
                        Refusal.of("catalog.unknown_standard", draft.standardId())
                                .about("standardId")
                                .because(Grounds.NOTICE_MEASURE_8))
                .unless(
                        !grounding.standardOfAnother(),
                        Refusal.of("catalog.standard_of_another")
                                .about("standardId")
                                .because(Grounds.NOTICE_MEASURE_8));
    }

    private Optional<Gtin> freeGtin(ProductDraft draft, long ownId, Refusals refusals) {
        Optional<Gtin> gtin = Gtin.parse(draft.gtin());
        gtin.ifPresent(
                g -> {
                    uniqueNames.claim("product.gtin", g.digits());
                    refusals.unless(
                            products.findProduct(g).filter(p -> p.id() != ownId).isEmpty(),
                            Refusal.of("catalog.gtin_taken", g.digits()).about("gtin"));
                });
        return gtin;
    }

    private StoredProducts.Grounding grounding(Product product) {
        return products.findGrounding(
                        product.producerId(),
                        product.categoryCode(),
                        product.standardId(),
                        clock.today())
                .orElseThrow();
    }

    /** Whether the person may approve and withdraw what producers of that division make. */
    static boolean mayDecide(Person person, String divisionCode) {
        return person.holds(Role.OPERATOR) || Jurisdiction.covers(person, divisionCode);
    }

    private static void mayBecome(Product product, ProductState next, Refusals refusals) {
        refusals.unless(
                product.state().mayBecome(next),
                Refusal.of("catalog.state_not_allowed", product.state(), next));
    }

    private void changed(Person person, String action, Product product, String reason) {
        database.flush();
        audit.record(
                person.actor(),
                action,
                "product",
                product.id(),
                reason,
                Map.of("state", product.state().name()));
        catalogueChanged.fire(new CatalogueChanged(CatalogueChanged.Subject.PRODUCT, product.id()));
    }
}
