package org.tsagaan.supervision.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.tsagaan.kernel.Row;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.supervision.Span;

/** Counts what was tested by a standard, and how much of it failed. */
@ApplicationScoped
public class StandardFigures {

    private static final String SIGNED =
            """
             where r.signed_at >= cast(?1 as timestamptz) and r.signed_at < cast(?2 as timestamptz)
            """
                    + FailureFigures.COUNTED;

    private static final String REPORTS =
            """
            select e.standard_id, count(*), count(*) filter (where r.outcome = 'FAILED')
            from inspection_report r join standard_edition e on e.id = r.edition_id
            """
                    + SIGNED
                    + " and r.outcome <> 'INCOMPLETE' group by e.standard_id";

    private static final String ITEMS =
            """
            select v.item_code, count(*), count(*) filter (where v.verdict = 'FAILED')
            from standard_edition e
            join inspection_report r on r.edition_id = e.id
            join item_verdict v on v.report_id = r.id and v.verdict <> 'INCOMPLETE'
            """
                    + SIGNED
                    + " and e.standard_id = ?3 group by v.item_code";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** By the id of the standard. */
    public Map<Long, FailureRate> countReports(Span span) {
        return Row.list(
                        database.createNativeQuery(REPORTS)
                                .setParameter(1, span.startsAt().toString())
                                .setParameter(2, span.endsAt().toString()))
                .stream()
                .collect(toMap(r -> r.id(0), StandardFigures::rate));
    }

    /** By the code of the item. */
    public Map<String, FailureRate> countItems(long standardId, Span span) {
        return Row.list(
                        database.createNativeQuery(ITEMS)
                                .setParameter(1, span.startsAt().toString())
                                .setParameter(2, span.endsAt().toString())
                                .setParameter(3, standardId))
                .stream()
                .collect(toMap(r -> r.text(0), StandardFigures::rate));
    }

    private static FailureRate rate(Row r) {
        return new FailureRate(r.count(1), r.count(2));
    }
}
