package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.inspection.model.Findings;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Row;
import org.tsagaan.standard.Measured;

/** Results and verdicts as stored; once their report is signed the database lets none change. */
@ApplicationScoped
public class StoredResults {

    private static final String INSERT =
            """
            insert into inspection_result (report_id, item_code, sample, censored, value)
            values (?1, ?2, ?3, ?4, cast(nullif(?5, '') as numeric))
            """;

    private static final String DELETE = "delete from inspection_result where report_id = ?1";

    private static final String LIST =
            """
            select item_code, censored, value from inspection_result
            where report_id = ?1 order by item_code, sample
            """;

    private static final String INSERT_VERDICT =
            """
            insert into item_verdict (report_id, item_id, item_code, verdict, limit_shown)
            values (?1, ?2, ?3, ?4, ?5)
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Puts these results in the place of all that were there. */
    public void replace(long reportId, Map<String, List<Measured>> results) {
        database.createNativeQuery(DELETE).setParameter(1, reportId).executeUpdate();
        results.forEach(
                (item, measured) -> {
                    for (int i = 0; i < measured.size(); i++) {
                        add(reportId, item, i + 1, measured.get(i));
                    }
                });
    }

    public Map<String, List<Measured>> list(long reportId) {
        Map<String, List<Measured>> results = new LinkedHashMap<>();
        for (Row r : Row.list(database.createNativeQuery(LIST).setParameter(1, reportId))) {
            results.computeIfAbsent(r.text(0), item -> new ArrayList<>()).add(measured(r));
        }
        return results;
    }

    /** Keeps the verdicts, each with the limit it was judged by. */
    public void addVerdicts(long reportId, Findings findings) {
        findings.items().stream()
                .filter(Findings.Finding::isKept)
                .forEach(
                        f ->
                                database.createNativeQuery(INSERT_VERDICT)
                                        .setParameter(1, reportId)
                                        .setParameter(2, f.item().id())
                                        .setParameter(3, f.item().definition().itemCode())
                                        .setParameter(4, f.verdict().name())
                                        .setParameter(5, f.limitShown())
                                        .executeUpdate());
    }

    private void add(long reportId, String item, int sample, Measured measured) {
        String value =
                switch (measured) {
                    case Measured.Exact(BigDecimal exact) -> exact.toPlainString();
                    case Measured.Below(BigDecimal bound) -> bound.toPlainString();
                    case Measured.NotDetected() -> "";
                    case Measured.Judged judged -> "";
                };
        String censored =
                switch (measured) {
                    case Measured.Exact exact -> "EXACT";
                    case Measured.Below below -> "BELOW";
                    case Measured.NotDetected none -> "NOT_DETECTED";
                    case Measured.Judged(boolean conforms) -> conforms ? "CONFORMS" : "DEVIATES";
                };
        database.createNativeQuery(INSERT)
                .setParameter(1, reportId)
                .setParameter(2, item)
                .setParameter(3, sample)
                .setParameter(4, censored)
                .setParameter(5, value)
                .executeUpdate();
    }

    private static Measured measured(Row r) {
        return switch (r.text(1)) {
            case "EXACT" -> new Measured.Exact(value(r));
            case "BELOW" -> new Measured.Below(value(r));
            case "NOT_DETECTED" -> new Measured.NotDetected();
            case "CONFORMS" -> new Measured.Judged(true);
            case "DEVIATES" -> new Measured.Judged(false);
            default -> throw new BrokenInvariant("Unknown censoring: " + r.text(1));
        };
    }

    private static BigDecimal value(Row r) {
        return Objects.requireNonNull(r.decimalOrNull(2));
    }
}
