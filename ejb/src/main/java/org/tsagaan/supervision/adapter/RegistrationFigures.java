package org.tsagaan.supervision.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Division;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.licensing.Standing;
import org.tsagaan.supervision.Registrations;

/** Counts producers by division and standing; the newest paper speaks, as in the register. */
@ApplicationScoped
public class RegistrationFigures {

    private static final String COUNT =
            "select "
                    + DivisionColumns.OF_D
                    + """
                    , a.standing, count(*)
                    from producer p
                    join organisation o on o.id = p.id
                    join division d on d.code = o.division_code
                    left join (
                        select distinct on (producer_id) producer_id,
                            case when state <> 'IN_FORCE' then state
                                when valid_from > cast(?2 as date) then 'NOT_YET_VALID'
                                when valid_until < cast(?2 as date) then 'EXPIRED'
                                else 'IN_FORCE' end as standing
                        from authorisation
                        order by producer_id, state in ('IN_FORCE', 'SUSPENDED') desc,
                            valid_until desc, id desc) a on a.producer_id = p.id
                    where o.division_code like any (cast(?1 as text[]))
                    group by d.code, a.standing
                    order by d.code, a.standing
                    """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * @param divisions codes, or their first digits with a per cent sign
     */
    public Registrations count(List<String> divisions, LocalDate today) {
        List<Row> rows =
                Row.list(
                        database.createNativeQuery(COUNT)
                                .setParameter(1, SqlArray.ofIds(divisions))
                                .setParameter(2, today.toString()));
        return new Registrations(
                rows.stream()
                        .collect(
                                groupingBy(
                                        DivisionColumns::read,
                                        LinkedHashMap<Division, List<Row>>::new,
                                        toList()))
                        .entrySet()
                        .stream()
                        .map(e -> inDivision(e.getKey(), e.getValue()))
                        .toList());
    }

    private static Registrations.InDivision inDivision(Division division, List<Row> rows) {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        int without = 0;
        for (Row r : rows) {
            Standing standing = r.oneOrNull(Standing.class, DivisionColumns.NEXT);
            int producers = r.count(DivisionColumns.NEXT + 1);
            if (standing == null) {
                without = producers;
            } else {
                standings.put(standing, producers);
            }
        }
        return new Registrations.InDivision(division, standings, without);
    }
}
