package org.tsagaan.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.licensing.Jurisdiction;
import org.tsagaan.supervision.adapter.CoverageFigures;
import org.tsagaan.supervision.adapter.DeadlineFigures;
import org.tsagaan.supervision.adapter.FailureFigures;
import org.tsagaan.supervision.adapter.RecallFigures;
import org.tsagaan.supervision.adapter.RegistrationFigures;
import org.tsagaan.supervision.model.Horizon;

/**
 * The overview of the regional regulator, and of each county's officer over the own county. Every
 * method throws {@link NotFound} for who is no official: there is no such desk for them.
 */
@Stateless
public class RegionalDesk {

    private static final int MOST_URGENT = 50;

    @Inject private RegistrationFigures registrations;
    @Inject private DeadlineFigures deadlines;
    @Inject private CoverageFigures coverage;
    @Inject private FailureFigures failures;
    @Inject private RecallFigures recalls;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    /** The days of a period that ends today. */
    public Span span(Period period) {
        return period.until(clock.today());
    }

    /** How producers stand in the register today. */
    public Registrations registrations(Person official) {
        return registrations.count(divisions(official), clock.today());
    }

    /** Reviews that are late or nearly so; of licences the region alone is told. */
    public Deadlines deadlines(Person official) {
        List<String> divisions = divisions(official);
        boolean licences = official.holds(Role.REGULATOR);
        WorkingDays days = calendar.workingDays();
        Horizon horizon = Horizon.of(clock.today(), days);
        return new Deadlines(
                deadlines.listInDivisions(divisions, licences, horizon),
                deadlines.listMostUrgent(divisions, licences, horizon, days, MOST_URGENT));
    }

    /** Lots that are in stock somewhere today, by the division of their producer. */
    public List<Coverage.InDivision> listInStock(Person official) {
        return coverage.listInStock(divisions(official), clock.today());
    }

    /** Lots made in the period, every month of it. */
    public List<Coverage.InMonth> listMade(Person official, Period period) {
        return coverage.listMade(divisions(official), span(period));
    }

    /** What failed in the period, by standard and by month. */
    public Failures failures(Person official, Period period) {
        return failures.read(divisions(official), span(period));
    }

    /** What failed in the period item by item, what fails most surely first; at most 300 items. */
    public List<Failures.OfItem> listFailingItems(Person official, Period period) {
        return failures.listItems(divisions(official), span(period));
    }

    /** Recalls that go on. */
    public OpenRecalls recalls(Person official) {
        List<String> divisions = divisions(official);
        WorkingDays days = calendar.workingDays();
        return new OpenRecalls(
                recalls.listOfGrades(divisions, Horizon.of(clock.today(), days)),
                recalls.listMostUrgent(divisions, clock.today(), days, MOST_URGENT));
    }

    private static List<String> divisions(Person official) {
        List<String> divisions = Jurisdiction.listDivisions(official);
        if (divisions.isEmpty()) {
            throw new NotFound("desk");
        }
        return divisions;
    }
}
