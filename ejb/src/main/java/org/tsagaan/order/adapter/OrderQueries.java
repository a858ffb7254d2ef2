package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PartToSend;

/** Reads orders for showing: an order in four queries, a page of parts in two, however long. */
@ApplicationScoped
public class OrderQueries {

    private static final String HEADER =
            """
            select c.id, c.number, c.channel, c.state, c.email, c.language, c.recipient, c.phone, coalesce(c.province_code, ''), c.address,
                   coalesce(v.name_zh, ''), coalesce(v.name_en, ''), c.goods_fen, c.shipping_fen, c.total_fen, c.placed_at, c.pay_before
            from customer_order c left join province v on v.code = c.province_code where
            """;

    private static final String PARTS =
            """
            select f.id, s.slug, s.name_zh, s.name_en, f.state, f.delivery, f.goods_fen, f.shipping_fen, f.carrier, f.tracking,
                   f.state_since, f.ready_by, s.id, d.name_zh, d.name_en, g.address, g.phone
            from fulfilment f join storefront s on s.id = f.storefront_id
            join organisation g on g.id = s.organisation_id join division d on d.code = g.division_code where f.order_id = ?1 order by f.id
            """;

    private static final String SUMMARY =
            """
            select c.id, c.number, c.state, c.total_fen, c.placed_at, count(distinct f.id), sum(l.quantity),
                   (array_agg(p.name_zh order by l.id))[1], (array_agg(p.name_en order by l.id))[1]
            from customer_order c join fulfilment f on f.order_id = c.id join order_line l on l.fulfilment_id = f.id
            join product p on p.id = l.product_id
            where %s = ?1 and c.id < ?2 group by c.id order by c.id desc
            """;

    /** Who hands something over where it is sold is not told where its buyer lives. */
    private static final String TO_SEND =
            """
            select f.id, c.number, c.channel, f.state, f.delivery, c.email, c.language, c.recipient, c.phone,
                   coalesce(v.code, ''), case when v.code is null then '' else c.address end,
                   coalesce(v.name_zh, ''), coalesce(v.name_en, ''), f.goods_fen, c.placed_at, f.carrier, f.tracking,
                   f.ready_by, f.state_since
            from fulfilment f join storefront s on s.id = f.storefront_id join customer_order c on c.id = f.order_id
            left join province v on v.code = c.province_code and f.delivery <> 'PICK_UP'
            where s.organisation_id = ?1 and %s order by f.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private LineQueries lines;
    @Inject private OrderStore store;

    /** Whose an order is. */
    public record Owner(long orderId, Optional<Long> accountId, Optional<Long> buyerId) {}

    public Optional<Owner> findOwner(String number) {
        return rows(database.createNativeQuery(
                                "select id, account_id, buyer_id from customer_order where number ="
                                        + " ?1")
                        .setParameter(1, number))
                .map(
                        r ->
                                new Owner(
                                        (Long) r[0],
                                        Optional.ofNullable((@Nullable Long) r[1]),
                                        Optional.ofNullable((@Nullable Long) r[2])))
                .findFirst();
    }

    /**
     * How an order was asked for.
     *
     * @param key of the request that made it
     * @param guest whether nobody was signed in
     */
    public record Request(String number, String key, boolean guest) {}

    /**
     * @throws NotFound when there is no such order
     */
    public Request request(long orderId) {
        return rows(database.createNativeQuery(
                                "select number, request_key, account_id is null and buyer_id is"
                                        + " null from customer_order where id = ?1")
                        .setParameter(1, orderId))
                .map(r -> new Request((String) r[0], (String) r[1], (Boolean) r[2]))
                .findFirst()
                .orElseThrow(() -> new NotFound("order"));
    }

    /** The order with that number, if the token's hash is its own. */
    public Optional<OrderView> find(String number, byte[] tokenHash) {
        return view(
                database.createNativeQuery(HEADER + " c.number = ?1 and c.token_hash = ?2")
                        .setParameter(1, number)
                        .setParameter(2, tokenHash));
    }

    public Optional<OrderView> find(long orderId) {
        return view(database.createNativeQuery(HEADER + " c.id = ?1").setParameter(1, orderId));
    }

    private Optional<OrderView> view(Query header) {
        return rows(header).findFirst().map(h -> OrderRows.order(h, parts((Long) h[0])));
    }

    private List<OrderView.Part> parts(long orderId) {
        Map<Long, List<OrderView.Line>> ofPart = lines.listOfOrder(orderId);
        byte[] key = store.orderKey();
        return rows(database.createNativeQuery(PARTS).setParameter(1, orderId))
                .map(p -> OrderRows.part(p, key, ofPart.getOrDefault((Long) p[0], List.of())))
                .toList();
    }

    public List<OrderSummary> listOfAccount(long accountId, long before, int most) {
        return summaries("c.account_id", accountId, before, most);
    }

    public List<OrderSummary> listOfBuyer(long buyerId, long before, int most) {
        return summaries("c.buyer_id", buyerId, before, most);
    }

    private List<OrderSummary> summaries(String owner, long ownerId, long before, int most) {
        return rows(database.createNativeQuery(SUMMARY.formatted(owner))
                        .setParameter(1, ownerId)
                        .setParameter(2, before)
                        .setMaxResults(most))
                .map(OrderRows::summary)
                .toList();
    }

    public List<PartToSend> listOfSeller(
            long organisationId, FulfilmentState state, long after, int most) {
        return toSend(
                database.createNativeQuery(TO_SEND.formatted("f.state = ?2 and f.id > ?3"))
                        .setParameter(1, organisationId)
                        .setParameter(2, state.name())
                        .setParameter(3, after)
                        .setMaxResults(most));
    }

    public Optional<PartToSend> findOfSeller(long organisationId, long fulfilmentId) {
        return toSend(
                        database.createNativeQuery(TO_SEND.formatted("f.id = ?2"))
                                .setParameter(1, organisationId)
                                .setParameter(2, fulfilmentId))
                .stream()
                .findFirst();
    }

    private List<PartToSend> toSend(Query query) {
        List<Object[]> parts = rows(query).toList();
        Map<Long, List<OrderView.Line>> ofPart =
                lines.listOfFulfilments(parts.stream().map(p -> (Long) p[0]).toList());
        return parts.stream()
                .map(p -> OrderRows.toSend(p, ofPart.getOrDefault((Long) p[0], List.of())))
                .toList();
    }

    private static Stream<Object[]> rows(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(row -> (Object[]) row);
    }
}
