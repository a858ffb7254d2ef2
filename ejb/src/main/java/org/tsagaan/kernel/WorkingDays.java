package org.tsagaan.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * China's working days: Monday to Friday without the holidays, and with the Saturdays and Sundays
 * on which a holiday is worked off. A term of days begins on the day after what started it.
 *
 * @param holidays days off, also such as fall on a weekend
 * @param makeUpDays days of a weekend that are worked
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Whether offices are open that day. */
    public boolean isWorking(LocalDate day) {
        return makeUpDays.contains(day) || (!isWeekend(day) && !holidays.contains(day));
    }

    /**
     * Last day of a term of so many working days.
     *
     * @param start the day of what started it, which is not counted
     * @param days 0 or more; 0 ends on the day of the start itself
     */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; left -= isWorking(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Working days that are left after a day, until the end of a term: 0 on its last day, negative
     * by as many working days as it is over.
     */
    public int left(LocalDate today, LocalDate lastDay) {
        return today.isAfter(lastDay) ? -count(lastDay, today) : count(today, lastDay);
    }

    private int count(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
