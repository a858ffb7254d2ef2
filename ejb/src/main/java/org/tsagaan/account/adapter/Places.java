package org.tsagaan.account.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Division;
import org.tsagaan.account.Province;

/** Divisions and provinces, which only a migration changes. */
@ApplicationScoped
public class Places {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public List<Division> listDivisions() {
        List<?> rows =
                database.createNativeQuery(
                                "select code, parent_code, name_zh, name_en, latitude, longitude"
                                        + " from division order by code")
                        .getResultList();
        return rows.stream().map(row -> division((@Nullable Object[]) row)).toList();
    }

    public List<Province> listProvinces() {
        List<?> rows =
                database.createNativeQuery(
                                "select code, name_zh, name_en from province order by code")
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Province((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static Division division(@Nullable Object[] row) {
        return new Division(
                text(row[0]),
                (String) row[1],
                text(row[2]),
                text(row[3]),
                ((Number) present(row[4])).doubleValue(),
                ((Number) present(row[5])).doubleValue());
    }

    private static String text(@Nullable Object value) {
        return (String) present(value);
    }

    private static Object present(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }
}
