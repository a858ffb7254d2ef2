package org.tsagaan.demonstration.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tsagaan.demonstration.model.Happening.Kind;
import org.tsagaan.demonstration.model.OrderPlan.Ending;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.licensing.ProducerKind;

/**
 * All that is to be loaded, and when in the past year it happens. The same day gives the same plan.
 */
public final class Plan {

    /** A province that refuses the goods of this kind of producer, once the operator says so. */
    public static final ProducerKind RESTRICTED_KIND = ProducerKind.COOPERATIVE;

    /** Left out when the producer with that fate was registered anew. */
    public static final Set<String> NARROWED_AWAY = Set.of("aaruul", "chura");

    /** The agreement that was ended: of this storefront with that producer. */
    public static final String ENDED_STORE = "white-food-hall";

    public static final String ENDED_SUPPLIER = "p20";

    private static final long SEED = 20_220_304;
    private static final int EVERY = 67;

    private final Calendar calendar;
    private final Cast cast = new Cast();
    private final Assortment assortment;
    private final List<LotPlan> lots;
    private final List<OrderPlan> orders;
    private final List<ReviewPlan> reviews;
    private final List<QuestionPlan> questions;
    private final List<Happening> happenings = new ArrayList<>();

    public Plan(Calendar calendar) {
        this.calendar = calendar;
        Dice dice = new Dice(SEED);
        assortment = new Assortment(cast, dice);
        lots = new LotPlanner(cast, assortment, calendar, dice).lots();
        orders = new OrderPlanner(cast, assortment, calendar, lots, dice).orders();
        reviews = ReviewPlanner.of(orders, calendar);
        questions = QuestionPlanner.of(reviews);
        lots.forEach(this::happenTo);
        orders.forEach(this::happenTo);
        papers();
        Instant end = ChinaTime.startOf(calendar.today());
        happenings.removeIf(h -> !h.at().isBefore(end));
        happenings.sort(Comparator.comparing(Happening::at).thenComparing(Happening::kind));
    }

    public Calendar calendar() {
        return calendar;
    }

    public Cast cast() {
        return cast;
    }

    public List<ProductPlan> products() {
        return assortment.products();
    }

    public List<OfferPlan> offers() {
        return assortment.offers();
    }

    public List<LotPlan> lots() {
        return lots;
    }

    public List<OrderPlan> orders() {
        return orders;
    }

    /** What buyers say of what they were sent, in order. */
    public List<ReviewPlan> reviews() {
        return reviews;
    }

    public List<QuestionPlan> questions() {
        return questions;
    }

    /** All happenings, in order. */
    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    static boolean isEndedAgreement(LotPlan.Share share, ProductPlan product) {
        return share.slug().equals(ENDED_STORE) && product.producer().key().equals(ENDED_SUPPLIER);
    }

    static boolean isDelisted(LotPlan.Share share, ProductPlan product) {
        return share.merchant().equals(product.producer().key())
                && product.isApproved()
                && product.index() % EVERY == 5;
    }

    private static boolean isDelisted(OfferPlan offer) {
        return isDelisted(new LotPlan.Share(offer.slug(), offer.merchant(), 0), offer.product());
    }

    private void happenTo(LotPlan lot) {
        if (isMadeNoMore(lot)) {
            return;
        }
        if (lot.fate() == LotFate.NOT_YET_PRODUCED) {
            add(calendar.office(1), Kind.LOT_OPENED, lot.index());
            add(calendar.office(1), Kind.LOT_SHELVED, lot.index());
            return;
        }
        add(lot.openedAt(), Kind.LOT_OPENED, lot.index());
        if (lot.fate() != LotFate.NOT_INSPECTED) {
            add(lot.signedAt(), Kind.LOT_TESTED, lot.index());
        }
        add(lot.shelvedAt(), Kind.LOT_SHELVED, lot.index());
        switch (lot.fate()) {
            case FROZEN -> add(calendar.office(Calendar.FROZEN), Kind.LOT_TROUBLED, lot.index());
            case RECALLED ->
                    add(calendar.office(Calendar.RECALLED), Kind.LOT_TROUBLED, lot.index());
            case REPORT_WITHDRAWN ->
                    add(calendar.office(Calendar.REPORT_WITHDRAWN), Kind.LOT_TROUBLED, lot.index());
            default -> {}
        }
    }

    /** A lot of a withdrawn product, planned for after its withdrawal. */
    private boolean isMadeNoMore(LotPlan lot) {
        return lot.product().status() == ProductPlan.Status.WITHDRAWN
                && !lot.openedAt().isBefore(calendar.office(Calendar.WITHDRAWN));
    }

    private void happenTo(OrderPlan order) {
        add(order.placedAt(), Kind.ORDER_PLACED, order.index());
        switch (order.ending()) {
            case CANCELLED_BY_BUYER, CANCELLED_BY_SELLER ->
                    add(order.placedAt().plusSeconds(5400), Kind.ORDER_CANCELLED, order.index());
            case DISPATCHED -> add(order.sentAt(), Kind.ORDER_SENT, order.index());
            case DELIVERED -> {
                add(order.sentAt(), Kind.ORDER_SENT, order.index());
                add(order.arrivedAt(), Kind.ORDER_ARRIVED, order.index());
            }
            case OPEN, LAPSED -> {}
        }
    }

    private void papers() {
        for (ProducerPlan producer : cast.producers()) {
            int daysAgo = Calendar.papersChanged(producer.fate());
            if (producer.fate() == Fate.CLOSED) {
                add(calendar.office(daysAgo), Kind.STOREFRONT_CLOSED, producer.index());
            } else if (daysAgo > 0 && producer.fate() != Fate.EXPIRED) {
                add(calendar.office(daysAgo), Kind.PAPERS_CHANGED, producer.index());
            }
        }
        cast.stores().stream()
                .filter(s -> s.fate() == Fate.REVOKED)
                .forEach(
                        s ->
                                add(
                                        calendar.office(Calendar.recognitionLost(s.fate())),
                                        Kind.STORE_REVOKED,
                                        s.index()));
        add(calendar.office(Calendar.AGREEMENT_ENDED), Kind.AGREEMENT_ENDED, 0);
        add(calendar.office(Calendar.STANDARD_LAPSED), Kind.STANDARD_LAPSED, 0);
        add(calendar.office(Calendar.STANDARD_REISSUED), Kind.STANDARD_REISSUED, 0);
        each(offers(), Plan::isDelisted)
                .forEach(
                        o ->
                                add(
                                        calendar.office(Calendar.DELISTED),
                                        Kind.OFFER_DELISTED,
                                        o.index()));
        each(products(), p -> p.status() == ProductPlan.Status.WITHDRAWN)
                .forEach(
                        p ->
                                add(
                                        calendar.office(Calendar.WITHDRAWN),
                                        Kind.PRODUCT_WITHDRAWN,
                                        p.index()));
    }

    private static <T> List<T> each(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private void add(Instant at, Kind kind, int subject) {
        happenings.add(new Happening(at, kind, subject));
    }

    /** Whether an order's sellers have still to send it. */
    public static boolean isOpen(OrderPlan order) {
        return order.ending() == Ending.OPEN;
    }
}
