package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The provinces goods can be sent to. A migration puts them there, so they are read once. */
@ApplicationScoped
public class Provinces {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    private volatile @Nullable Set<String> codes;

    /** Codes of GB/T 2260. */
    public Set<String> codes() {
        Set<String> known = codes;
        if (known == null) {
            Stream<?> rows =
                    database.createNativeQuery("select code from province").getResultStream();
            known = rows.map(String.class::cast).collect(Collectors.toUnmodifiableSet());
            codes = known;
        }
        return known;
    }
}
