package org.tsagaan.catalog.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.kernel.Row;

/** What producers say of their products, as stored. */
@ApplicationScoped
public class StoredNotes {

    private static final String ONE =
            """
            select firmness, taste_zh, taste_en, energy_kj, protein_tenths, fat_tenths,
                carbohydrate_tenths, sodium_mg
            from product_note where product_id = ?1
            """;

    private static final String SET =
            """
            insert into product_note (product_id, firmness, taste_zh, taste_en, energy_kj, protein_tenths,
                fat_tenths, carbohydrate_tenths, sodium_mg)
            values (?1, nullif(?2, 0), ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (product_id) do update set firmness = excluded.firmness, taste_zh = excluded.taste_zh,
                taste_en = excluded.taste_en, energy_kj = excluded.energy_kj, protein_tenths = excluded.protein_tenths,
                fat_tenths = excluded.fat_tenths, carbohydrate_tenths = excluded.carbohydrate_tenths,
                sodium_mg = excluded.sodium_mg
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<ProductNotes> find(long productId) {
        return Row.find(database.createNativeQuery(ONE).setParameter(1, productId))
                .map(
                        r ->
                                new ProductNotes(
                                        r.textOrNull(0) == null ? null : r.count(0),
                                        r.text(1),
                                        r.text(2),
                                        new ProductNotes.Nutrition(
                                                r.count(3),
                                                r.count(4),
                                                r.count(5),
                                                r.count(6),
                                                r.count(7))));
    }

    public void set(long productId, ProductNotes said) {
        Integer firmness = said.firmness();
        ProductNotes.Nutrition in = said.nutrition();
        int _ =
                database.createNativeQuery(SET)
                        .setParameter(1, productId)
                        .setParameter(2, firmness == null ? 0 : firmness)
                        .setParameter(3, said.tasteZh().strip())
                        .setParameter(4, said.tasteEn().strip())
                        .setParameter(5, in.energy())
                        .setParameter(6, in.protein())
                        .setParameter(7, in.fat())
                        .setParameter(8, in.carbohydrate())
                        .setParameter(9, in.sodium())
                        .executeUpdate();
    }
}
