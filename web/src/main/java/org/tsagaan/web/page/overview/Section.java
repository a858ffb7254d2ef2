package org.tsagaan.web.page.overview;

import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.supervision.Period;
import org.tsagaan.supervision.RegionalDesk;

/** Reads the figures of a topic, and no others. */
final class Section {

    private final RegionalDesk desk;
    private final Person official;
    private final Period period;
    private final Words words;

    Section(RegionalDesk desk, Person official, Period period, Words words) {
        this.desk = desk;
        this.official = official;
        this.period = period;
        this.words = words;
    }

    Figure of(Topic topic) {
        return figures(topic).stream()
                .filter(figure -> figure.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private List<Figure> figures(Topic topic) {
        return switch (topic) {
            case STANDINGS, MAP, DIVISIONS ->
                    RegistrationFigures.of(desk.registrations(official), words);
            case REVIEWS -> List.of(ReviewFigures.of(desk.deadlines(official), words));
            case STOCK, MADE ->
                    CoverageFigures.of(
                            desk.listInStock(official), desk.listMade(official, period), words);
            case STANDARDS ->
                    List.of(FailureFigures.standards(desk.failures(official, period), words));
            case MONTHS -> List.of(FailureFigures.months(desk.failures(official, period), words));
            case ITEMS ->
                    List.of(FailureFigures.items(desk.listFailingItems(official, period), words));
            case RECALLS -> List.of(RecallFigures.of(desk.recalls(official), words));
        };
    }
}
