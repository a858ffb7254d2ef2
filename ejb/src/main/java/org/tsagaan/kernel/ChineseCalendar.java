package org.tsagaan.kernel;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The calendar of holidays and make-up days as it stands in the database, year by year. Of a year
 * that is not in it only the weekends are free.
 */
@ApplicationScoped
public class ChineseCalendar {

    private static final String DAYS = "select kind, day from calendar_day";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The working days of all years that are known. */
    public WorkingDays workingDays() {
        List<Row> rows = Row.list(database.createNativeQuery(DAYS));
        return new WorkingDays(days(rows, "HOLIDAY"), days(rows, "MAKE_UP"));
    }

    private static Set<LocalDate> days(List<Row> rows, String kind) {
        return rows.stream()
                .filter(r -> r.text(0).equals(kind))
                .map(r -> r.day(1))
                .collect(toSet());
    }
}
