package org.tsagaan.listing.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tsagaan.kernel.Row;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.Names.Name;

/** Reads the names of categories, divisions, provinces and sellers. */
@ApplicationScoped
public class NameQueries {

    private static final String CATEGORIES =
            "select code, name_zh, name_en, shelf_order from category";

    private static final String DIVISIONS =
            "select code, name_zh, name_en, row_number() over (order by code) from division";

    private static final String PROVINCES =
            "select code, name_zh, name_en, row_number() over (order by code) from province";

    private static final String SELLERS =
            """
            select name_zh, max(id) from (
                select o.name_zh, p.id from producer p join organisation o on o.id = p.id
                union all select name_zh, id from storefront) seller
            group by name_zh order by max(id) desc limit ?1
            """;

    private static final String RULES =
            """
            select v.code, string_agg(r.producer_kind, ',')
            from province v left join delivery_restriction r on r.province_code = v.code
            group by v.code
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Map<String, Name> categories() {
        return names(CATEGORIES);
    }

    public Map<String, Name> divisions() {
        return names(DIVISIONS);
    }

    public Map<String, Name> provinces() {
        return names(PROVINCES);
    }

    public List<String> sellers(int most) {
        return Row.list(database.createNativeQuery(SELLERS).setParameter(1, most)).stream()
                .map(r -> r.text(0))
                .toList();
    }

    public DeliveryRules deliveryRules() {
        return new DeliveryRules(
                Row.list(database.createNativeQuery(RULES)).stream()
                        .collect(toMap(r -> r.text(0), r -> Set.copyOf(r.codes(1)))));
    }

    private Map<String, Name> names(String sql) {
        List<?> rows = database.createNativeQuery(sql).getResultList();
        Map<String, Name> names = new HashMap<>();
        for (Object found : rows) {
            Columns row = new Columns(found);
            names.put(row.text(), new Name(row.text(), row.text(), row.integer()));
        }
        return names;
    }
}
