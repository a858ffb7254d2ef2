package org.tsagaan.supervision.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.supervision.Coverage;
import org.tsagaan.supervision.Span;

/** Counts lots by how their inspection came out. */
@ApplicationScoped
public class CoverageFigures {

    private static final String COUNTS =
            """
             count(*) filter (where t.passed and not t.failed),
                count(*) filter (where not t.passed and not t.failed),
                count(*) filter (where t.failed)
            """;

    private static final String LOTS =
            """
             from lot l
            join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            join division d on d.code = o.division_code
            cross join lateral (
                select coalesce(bool_or(r.outcome = 'PASSED'), false) as passed,
                    coalesce(bool_or(r.outcome = 'FAILED' and not exists (
                        select from inspection_report s
                        where s.retest_of = r.id and s.signed_at is not null
                            and s.withdrawn_at is null and s.outcome = 'PASSED'
                            and s.laboratory_id <> r.laboratory_id)), false) as failed
                from inspection_report r
                where r.lot_id = l.id and r.signed_at is not null and r.withdrawn_at is null) t
            where o.division_code like any (cast(?1 as text[]))
            """;

    private static final String IN_STOCK =
            "select "
                    + DivisionColumns.OF_D
                    + ","
                    + COUNTS
                    + LOTS
                    + """
                    and l.best_before >= cast(?2 as date) and exists (
                        select from stock s where s.lot_id = l.id and s.received > s.allocated)
                    group by d.code order by d.code
                    """;

    private static final String MADE =
            "select cast(date_trunc('month', l.produced_on) as date),"
                    + COUNTS
                    + LOTS
                    + """
                    and l.produced_on between cast(?2 as date) and cast(?3 as date)
                    group by 1
                    """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * Lots of which a storefront has units left, before their last day.
     *
     * @param divisions codes, or their first digits with a per cent sign
     */
    public List<Coverage.InDivision> listInStock(List<String> divisions, LocalDate today) {
        return Row.list(
                        database.createNativeQuery(IN_STOCK)
                                .setParameter(1, SqlArray.ofIds(divisions))
                                .setParameter(2, today.toString()))
                .stream()
                .map(
                        r ->
                                new Coverage.InDivision(
                                        DivisionColumns.read(r), coverage(r, DivisionColumns.NEXT)))
                .toList();
    }

    /** Lots by the month in which they were made, every month of the span. */
    public List<Coverage.InMonth> listMade(List<String> divisions, Span span) {
        Map<YearMonth, Coverage> made =
                Row.list(
                                database.createNativeQuery(MADE)
                                        .setParameter(1, SqlArray.ofIds(divisions))
                                        .setParameter(2, span.first().toString())
                                        .setParameter(3, span.last().toString()))
                        .stream()
                        .collect(toMap(r -> YearMonth.from(r.day(0)), r -> coverage(r, 1)));
        return span.months().stream()
                .map(m -> new Coverage.InMonth(m, made.getOrDefault(m, Coverage.NONE)))
                .toList();
    }

    private static Coverage coverage(Row r, int from) {
        return new Coverage(r.count(from), r.count(from + 1), r.count(from + 2));
    }
}
