package org.tsagaan.supervision.adapter;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.supervision.Failures;
import org.tsagaan.supervision.Span;

/** Counts signed reports and their verdicts, and how many of them failed. */
@ApplicationScoped
public class FailureFigures {

    private static final String REPORTS =
            """
             from inspection_report r
            join standard_edition e on e.id = r.edition_id
            join standard s on s.id = e.standard_id
            join lot l on l.id = r.lot_id
            join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            """;

    /** Which signed reports are counted, as {@link Failures} says. */
    static final String COUNTED = " and r.withdrawn_at is null and r.kind <> 'RETEST'";

    private static final String SIGNED =
            """
             where r.signed_at >= cast(?2 as timestamptz) and r.signed_at < cast(?3 as timestamptz)
                and o.division_code like any (cast(?1 as text[]))
            """
                    + COUNTED;

    /** Standards and months are counted in one reading of the reports. */
    private static final String COUNT =
            """
            select s.code, s.title_zh, s.title_en, month, count(*),
                count(*) filter (where r.outcome = 'FAILED')
            """
                    + REPORTS
                    + """
                    cross join lateral (select cast(date_trunc('month',
                        r.signed_at at time zone 'Asia/Shanghai') as date) as month) m
                    """
                    + SIGNED
                    + """
                     and r.outcome <> 'INCOMPLETE'
                    group by grouping sets ((s.code, s.title_zh, s.title_en), (month))
                    """;

    private static final String ITEMS =
            """
            select s.code, max(i.name_zh), max(i.name_en), count(*),
                count(*) filter (where v.verdict = 'FAILED')
            """
                    + REPORTS
                    + """
                    join item_verdict v on v.report_id = r.id and v.verdict <> 'INCOMPLETE'
                    join standard_item i on i.id = v.item_id
                    """
                    + SIGNED
                    + """
                     group by s.code, v.item_code
                    order by 5 desc, 4, s.code, v.item_code limit 300
                    """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * @param divisions codes, or their first digits with a per cent sign
     */
    public Failures read(List<String> divisions, Span span) {
        List<Row> rows = Row.list(query(COUNT, divisions, span));
        return new Failures(
                surestFirst(
                        rows.stream()
                                .filter(r -> r.textOrNull(0) != null)
                                .map(FailureFigures::ofStandard),
                        Failures.OfStandard::reports),
                months(rows, span));
    }

    /** Item by item. */
    public List<Failures.OfItem> listItems(List<String> divisions, Span span) {
        return surestFirst(
                Row.list(query(ITEMS, divisions, span)).stream()
                        .map(
                                r ->
                                        new Failures.OfItem(
                                                r.text(0),
                                                r.text(1),
                                                r.text(2),
                                                new FailureRate(r.count(3), r.count(4)))),
                Failures.OfItem::verdicts);
    }

    private Query query(String sql, List<String> divisions, Span span) {
        return database.createNativeQuery(sql)
                .setParameter(1, SqlArray.ofIds(divisions))
                .setParameter(2, span.startsAt().toString())
                .setParameter(3, span.endsAt().toString());
    }

    private static Failures.OfStandard ofStandard(Row r) {
        return new Failures.OfStandard(r.text(0), r.text(1), r.text(2), rate(r));
    }

    private static List<Failures.InMonth> months(List<Row> rows, Span span) {
        Map<YearMonth, FailureRate> counted =
                rows.stream()
                        .filter(r -> r.dayOrNull(3) != null)
                        .collect(toMap(r -> YearMonth.from(r.day(3)), FailureFigures::rate));
        return span.months().stream()
                .map(m -> new Failures.InMonth(m, counted.getOrDefault(m, FailureRate.NONE)))
                .toList();
    }

    private static FailureRate rate(Row r) {
        return new FailureRate(r.count(4), r.count(5));
    }

    /** One failure of one test says less than ten of a hundred: the lower end of each decides. */
    private static <T> List<T> surestFirst(Stream<T> rows, Function<T, FailureRate> rate) {
        return rows.sorted(comparingDouble((T row) -> rate.apply(row).low()).reversed()).toList();
    }
}
