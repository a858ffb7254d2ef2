package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.OptionalLong;
import org.tsagaan.inspection.SubsidyAccount;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;

/** Public money for inspections, by year and division. */
@ApplicationScoped
public class SubsidyRows {

    private static final String LIST =
            """
            select s.year, s.division_code, d.name_zh, d.name_en, s.budget_fen, s.used_fen,
                s.share_percent, (select count(*) from inspection_request r
                    where r.subsidy_year = s.year and r.subsidy_division = s.division_code
                        and r.state not in ('DECLINED', 'CANCELLED'))
            from inspection_subsidy s join division d on d.code = s.division_code
            where s.year = ?1 and s.division_code like any (cast(?2 as text[]))
            order by s.division_code
            """;

    private static final String USED =
            """
            select used_fen, budget_fen from inspection_subsidy
            where year = ?1 and division_code = ?2 for update
            """;

    private static final String SET =
            """
            insert into inspection_subsidy (year, division_code, budget_fen, share_percent)
            values (?1, ?2, ?3, ?4)
            on conflict (year, division_code)
                do update set budget_fen = excluded.budget_fen, share_percent = excluded.share_percent
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * By division.
     *
     * @param divisions codes, or their first digits with a per cent sign
     */
    public List<SubsidyAccount> list(int year, List<String> divisions) {
        return Row.list(
                        database.createNativeQuery(LIST)
                                .setParameter(1, year)
                                .setParameter(2, SqlArray.ofIds(divisions)))
                .stream()
                .map(
                        r ->
                                new SubsidyAccount(
                                        r.count(0),
                                        r.text(1),
                                        r.text(2),
                                        r.text(3),
                                        r.id(4),
                                        r.id(5),
                                        r.count(6),
                                        r.id(7)))
                .toList();
    }

    /** What is used of it, in fen, locked until the end of the transaction; empty without one. */
    public OptionalLong lockUsed(int year, String division) {
        return Row.find(
                        database.createNativeQuery(USED)
                                .setParameter(1, year)
                                .setParameter(2, division))
                .map(r -> OptionalLong.of(r.id(0)))
                .orElse(OptionalLong.empty());
    }

    public void set(int year, String division, long budgetFen, int sharePercent) {
        database.createNativeQuery(SET)
                .setParameter(1, year)
                .setParameter(2, division)
                .setParameter(3, budgetFen)
                .setParameter(4, sharePercent)
                .executeUpdate();
    }
}
