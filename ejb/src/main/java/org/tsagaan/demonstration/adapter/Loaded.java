package org.tsagaan.demonstration.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Row;

/** Ids of what was loaded, found by the names in the plan. */
@ApplicationScoped
public class Loaded {

    private static final String PERSON =
            """
            select a.id, a.display_name, a.email, a.language, o.id as organisation, o.kind, m.role, o.division_code,
                   o.name_zh, o.name_en
            from account a left join membership m on m.account_id = a.id left join organisation o on o.id = m.organisation_id
            where a.email = ?1
            """;

    private static final String MERCHANT_OF =
            """
            select a.email, f.id from fulfilment f join storefront s on s.id = f.storefront_id
            join membership m on m.organisation_id = s.organisation_id and m.role = 'MERCHANT'
            join account a on a.id = m.account_id where f.id = ?1
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** A part of an order, and how far it is. */
    public record PartOf(long id, String state) {}

    public Optional<Long> findAccount(String email) {
        return find("select id from account where email = ?1", email);
    }

    /**
     * Somebody with all they act for.
     *
     * @throws BrokenInvariant when there is none
     */
    public Person person(String email) {
        List<Row> rows = Row.list(database.createNativeQuery(PERSON).setParameter(1, email));
        if (rows.isEmpty()) {
            throw new BrokenInvariant("Nobody has the address " + email);
        }
        Row first = rows.getFirst();
        return new Person(
                first.id(0),
                first.text(1),
                first.text(2),
                first.text(3),
                rows.stream().filter(r -> r.idOrNull(4) != null).map(Loaded::membership).toList());
    }

    private static Membership membership(Row r) {
        return new Membership(
                r.id(4), r.text(5), r.one(Role.class, 6), r.text(7), r.text(8), r.text(9));
    }

    /** Who may send a part of an order. */
    public Person merchantOf(long fulfilmentId) {
        return Row.find(database.createNativeQuery(MERCHANT_OF).setParameter(1, fulfilmentId))
                .map(r -> person(r.text(0)))
                .orElseThrow();
    }

    public Optional<Long> findOrganisation(String creditCode) {
        return find("select id from organisation where credit_code = ?1", creditCode);
    }

    public long organisation(String creditCode) {
        return findOrganisation(creditCode).orElseThrow();
    }

    /** The day on which the first organisation was entered. */
    public Optional<LocalDate> findFoundingDay() {
        Query query =
                database.createNativeQuery(
                        "select min(created_at), count(*) from organisation having count(*) > 0");
        return Row.find(query).map(r -> ChinaTime.dateOf(r.instant(0)));
    }

    public long standard(String code) {
        return id("select id from standard where code = ?1", code);
    }

    public long product(String gtin) {
        return id("select id from product where gtin = ?1", gtin);
    }

    public long lot(String gtin, String number) {
        return id(
                "select l.id from lot l join product p on p.id = l.product_id where p.gtin = ?1 and"
                        + " l.lot_number = ?2",
                gtin,
                number);
    }

    public long storefront(String slug) {
        return id("select id from storefront where slug = ?1", slug);
    }

    public long offer(String slug, String gtin, String channel) {
        return id(
                "select o.id from offer o join storefront s on s.id = o.storefront_id join product"
                        + " p on p.id = o.product_id where s.slug = ?1 and p.gtin = ?2 and"
                        + " o.channel = ?3",
                slug,
                gtin,
                channel);
    }

    public long authorisation(long producerId) {
        return id(
                "select id from authorisation where producer_id = ?1 order by id desc limit 1",
                producerId);
    }

    public long recognition(long organisationId) {
        return id("select id from recognition where organisation_id = ?1", organisationId);
    }

    public long agreement(String slug, long producerId) {
        return id(
                "select a.id from supply_agreement a join storefront s on s.id = a.storefront_id"
                        + " where s.slug = ?1 and a.producer_id = ?2",
                slug,
                producerId);
    }

    public long report(String number) {
        return id("select id from inspection_report where number = ?1", number);
    }

    public Optional<Long> findOrder(String requestKey) {
        return find("select id from customer_order where request_key = ?1", requestKey);
    }

    public List<PartOf> listParts(long orderId) {
        return Row.list(
                        database.createNativeQuery(
                                        "select id, state from fulfilment where order_id = ?1 order"
                                                + " by id")
                                .setParameter(1, orderId))
                .stream()
                .map(r -> new PartOf(r.id(0), r.text(1)))
                .toList();
    }

    public long branch(String nameZh, long buyerId) {
        return id("select id from branch where name_zh = ?1 and buyer_id = ?2", nameZh, buyerId);
    }

    private long id(String sql, Object... parameters) {
        return find(sql, parameters)
                .orElseThrow(() -> new BrokenInvariant("Not loaded: " + List.of(parameters)));
    }

    private Optional<Long> find(String sql, Object... parameters) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }
}
