package org.tsagaan.standard.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Row;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.ItemName;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitSource;

/** Items of editions as stored: written once, with the edition. */
@ApplicationScoped
public class StoredItems {

    private static final String INSERT =
            """
            insert into standard_item (edition_id, item_code, name_zh, name_en, unit, microbial,
                mandatory, limit_source, position, plan, limit_value, n, c, m, big_m,
                demand_zh, demand_en)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, cast(nullif(?11, '') as numeric),
                cast(nullif(?12, '') as integer), cast(nullif(?13, '') as integer),
                cast(nullif(?14, '') as numeric), cast(nullif(?15, '') as numeric),
                nullif(?16, ''), nullif(?17, ''))
            """;

    private static final String LIST =
            """
            select id, item_code, name_zh, name_en, unit, microbial, mandatory, limit_source,
                plan, limit_value, n, c, m, big_m, demand_zh, demand_en
            from standard_item where edition_id = ?1 order by position, id
            """;

    private static final String NAMES =
            """
            select distinct on (item_code) item_code, name_zh, name_en, microbial
            from standard_item order by item_code, id desc
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** What each item is called in the newest edition that names it, by code. */
    public Map<String, ItemName> names() {
        return Row.list(database.createNativeQuery(NAMES)).stream()
                .collect(toMap(r -> r.text(0), r -> new ItemName(r.text(1), r.text(2), r.flag(3))));
    }

    public void add(long editionId, ItemDefinition item, int position) {
        Query insert =
                database.createNativeQuery(INSERT)
                        .setParameter(1, editionId)
                        .setParameter(2, item.itemCode())
                        .setParameter(3, item.nameZh().strip())
                        .setParameter(4, item.nameEn().strip())
                        .setParameter(5, item.unit().strip())
                        .setParameter(6, item.microbial())
                        .setParameter(7, item.mandatory())
                        .setParameter(8, item.source().name())
                        .setParameter(9, position);
        demand(insert, "", "");
        switch (item.limit()) {
            case Limit.AtMost(BigDecimal limit) -> plan(insert, "AT_MOST", limit, "", "", "", "");
            case Limit.AtLeast(BigDecimal limit) -> plan(insert, "AT_LEAST", limit, "", "", "", "");
            case Limit.TwoClass(int n, int c, BigDecimal m) ->
                    plan(insert, "TWO_CLASS", "", n, c, m, "");
            case Limit.ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) ->
                    plan(insert, "THREE_CLASS", "", n, c, m, bigM);
            case Limit.Qualitative(String zh, String en) -> {
                plan(insert, "QUALITATIVE", "", "", "", "", "");
                demand(insert, zh, en);
            }
        }
        insert.executeUpdate();
    }

    public List<EditionView.Item> list(long editionId) {
        return Row.list(database.createNativeQuery(LIST).setParameter(1, editionId)).stream()
                .map(StoredItems::item)
                .toList();
    }

    private static void demand(Query insert, String zh, String en) {
        insert.setParameter(16, zh).setParameter(17, en);
    }

    private static void plan(Query insert, String plan, Object... numbers) {
        insert.setParameter(10, plan);
        for (int i = 0; i < numbers.length; i++) {
            insert.setParameter(11 + i, numbers[i].toString());
        }
    }

    private static EditionView.Item item(Row r) {
        return new EditionView.Item(
                r.id(0),
                new ItemDefinition(
                        r.text(1),
                        r.text(2),
                        r.text(3),
                        r.text(4),
                        limit(r),
                        r.flag(5),
                        r.flag(6),
                        r.one(LimitSource.class, 7)));
    }

    private static Limit limit(Row r) {
        return switch (r.text(8)) {
            case "AT_MOST" -> new Limit.AtMost(number(r, 9));
            case "AT_LEAST" -> new Limit.AtLeast(number(r, 9));
            case "TWO_CLASS" -> new Limit.TwoClass(r.count(10), r.count(11), number(r, 12));
            case "THREE_CLASS" ->
                    new Limit.ThreeClass(r.count(10), r.count(11), number(r, 12), number(r, 13));
            case "QUALITATIVE" -> new Limit.Qualitative(r.text(14), r.text(15));
            default -> throw new BrokenInvariant("Unknown plan: " + r.text(8));
        };
    }

    private static BigDecimal number(Row r, int column) {
        return Objects.requireNonNull(r.decimalOrNull(column));
    }
}
