package org.tsagaan.wholesale.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.wholesale.RetailBuyer;
import org.tsagaan.wholesale.RetailBuyer.Branch;

/** Reads retail buyers with their branches: two queries, however many. */
@ApplicationScoped
public class BuyerQueries {

    private static final String BUYERS =
            """
            select b.id, o.name_zh, o.name_en, b.kind, b.remaining_life_percent
            from retail_buyer b join organisation o on o.id = b.id
            where b.id = any (cast(?1 as bigint[])) order by b.id
            """;

    private static final String BRANCHES =
            """
            select r.buyer_id, r.id, r.name_zh, r.name_en, r.recipient, r.phone, r.province_code,
                v.name_zh, v.name_en, r.address
            from branch r join province v on v.code = r.province_code
            where r.buyer_id = any (cast(?1 as bigint[])) order by r.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public List<RetailBuyer> list(Collection<Long> ids) {
        String wanted = SqlArray.ofIds(ids);
        Map<Long, List<Branch>> branches =
                Row.list(database.createNativeQuery(BRANCHES).setParameter(1, wanted)).stream()
                        .collect(groupingBy(r -> r.id(0), mapping(BuyerQueries::branch, toList())));
        return Row.list(database.createNativeQuery(BUYERS).setParameter(1, wanted)).stream()
                .map(r -> buyer(r, branches.getOrDefault(r.id(0), List.of())))
                .toList();
    }

    private static RetailBuyer buyer(Row row, List<Branch> branches) {
        return new RetailBuyer(
                row.id(0), row.text(1), row.text(2), row.text(3), row.count(4), branches);
    }

    private static Branch branch(Row row) {
        return new Branch(
                row.id(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9));
    }
}
