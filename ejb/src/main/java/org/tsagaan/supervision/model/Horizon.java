package org.tsagaan.supervision.model;

import java.time.LocalDate;
import java.util.Optional;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.supervision.Urgency;

/**
 * The last days that are still within one, three and five working days of today.
 *
 * @param one last day within one; days off that follow a working day belong to it
 */
public record Horizon(LocalDate today, LocalDate one, LocalDate three, LocalDate five) {

    public static Horizon of(LocalDate today, WorkingDays calendar) {
        return new Horizon(
                today,
                within(1, today, calendar),
                within(3, today, calendar),
                within(5, today, calendar));
    }

    /** The band of a term's last day; empty when that is more than five working days away. */
    public Optional<Urgency> find(LocalDate due) {
        if (due.isBefore(today)) {
            return Optional.of(Urgency.OVERDUE);
        }
        if (!due.isAfter(one)) {
            return Optional.of(Urgency.ONE_DAY);
        }
        if (!due.isAfter(three)) {
            return Optional.of(Urgency.THREE_DAYS);
        }
        return due.isAfter(five) ? Optional.empty() : Optional.of(Urgency.FIVE_DAYS);
    }

    private static LocalDate within(int days, LocalDate today, WorkingDays calendar) {
        return calendar.after(today, days + 1).minusDays(1);
    }
}
