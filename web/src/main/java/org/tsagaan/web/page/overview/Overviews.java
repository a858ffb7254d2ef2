package org.tsagaan.web.page.overview;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.supervision.Coverage;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.Failures;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.supervision.Period;
import org.tsagaan.supervision.RegionalDesk;
import org.tsagaan.web.page.Form;

/** Reads the figures and lays them out. */
@ApplicationScoped
public class Overviews {

    @EJB private RegionalDesk desk;

    OverviewPage page(Person official, Form form, Period period, Words words) {
        Deadlines deadlines = desk.deadlines(official);
        OpenRecalls recalls = desk.recalls(official);
        List<Coverage.InDivision> inStock = desk.listInStock(official);
        Failures failures = desk.failures(official, period);
        return new OverviewPage(
                form,
                period,
                desk.span(period),
                Tiles.of(deadlines, recalls, inStock, failures, words),
                ReviewFigures.of(deadlines, words),
                deadlines.mostUrgent(),
                RecallFigures.of(recalls, words),
                recalls.mostUrgent(),
                CoverageFigures.of(inStock, desk.listMade(official, period), words),
                List.of(
                        FailureFigures.standards(failures, words),
                        FailureFigures.items(desk.listFailingItems(official, period), words),
                        FailureFigures.months(failures, words)),
                RegistrationFigures.of(desk.registrations(official), words));
    }

    Figure figure(Person official, Topic topic, Period period, Words words) {
        return new Section(desk, official, period, words).of(topic);
    }
}
