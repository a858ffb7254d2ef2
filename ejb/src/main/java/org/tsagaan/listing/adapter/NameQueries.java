package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsagaan.listing.Names.Name;

/** Reads the names of categories and divisions. */
@ApplicationScoped
public class NameQueries {

    private static final String CATEGORIES =
            "select code, name_zh, name_en, shelf_order from category";

    private static final String DIVISIONS =
            "select code, name_zh, name_en, row_number() over (order by code) from division";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Map<String, Name> categories() {
        return names(CATEGORIES);
    }

    public Map<String, Name> divisions() {
        return names(DIVISIONS);
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
