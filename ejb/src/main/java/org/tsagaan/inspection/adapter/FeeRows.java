package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsagaan.inspection.FeeList;
import org.tsagaan.kernel.Row;

/** Fees of laboratories as stored. */
@ApplicationScoped
public class FeeRows {

    private static final String USUAL = "select fee_fen, id from laboratory where id = ?1";

    private static final String OF_CATEGORIES =
            "select category_code, fee_fen from laboratory_fee where laboratory_id = ?1";

    private static final String SET_USUAL = "update laboratory set fee_fen = ?2 where id = ?1";

    private static final String SET =
            """
            insert into laboratory_fee (laboratory_id, category_code, fee_fen) values (?1, ?3, ?2)
            on conflict (laboratory_id, category_code) do update set fee_fen = excluded.fee_fen
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** What a laboratory asks; empty when there is none. */
    public Optional<FeeList> find(long laboratoryId) {
        return Row.find(database.createNativeQuery(USUAL).setParameter(1, laboratoryId))
                .map(usual -> new FeeList(usual.id(0), byCategory(laboratoryId)));
    }

    private Map<String, Long> byCategory(long laboratoryId) {
        return Row.list(database.createNativeQuery(OF_CATEGORIES).setParameter(1, laboratoryId))
                .stream()
                .collect(Collectors.toMap(r -> r.text(0), r -> r.id(1)));
    }

    /** Sets the fee for a category, or the usual one where none is named. */
    public void set(long laboratoryId, String category, long fen) {
        var change = database.createNativeQuery(category.isEmpty() ? SET_USUAL : SET);
        change.setParameter(1, laboratoryId).setParameter(2, fen);
        if (!category.isEmpty()) {
            change.setParameter(3, category);
        }
        change.executeUpdate();
    }
}
