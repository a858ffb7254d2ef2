package org.tsagaan.web.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.supervision.Coverage;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.Failures;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.supervision.Period;
import org.tsagaan.supervision.Registrations;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Preview;
import org.tsagaan.web.page.component.Cell;

/** The overview says in both languages, in words and in tables, what its charts draw. */
class OverviewPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern KEY =
            Pattern.compile("[>\"“]\\s*(?:overview|recall|desk|licensing)\\.[a-zA-Z-]+");

    @ParameterizedTest
    @EnumSource
    void everythingIsSaidInEveryLanguage(Language language) {
        String html = render(language, full(language));
        assertThat(KEY.matcher(html).results().map(r -> r.group())).isEmpty();
        assertThat(html).doesNotContain(" style=").doesNotContainPattern(" on[a-z]+=");
        assertThat(html.split("aria-labelledby=\"chart-", -1)).hasSize(Topic.values().length + 1);
        assertThat(html).contains("href=\"/desk/applications/7\"", "href=\"/recalls/9\"");
    }

    @Test
    void everyIdIsThereOnceAndEveryNameOfAChartIsThere() {
        String html = render(Language.EN, full(Language.EN));
        List<String> ids = ID.matcher(html).results().map(r -> r.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(
                        Pattern.compile("url\\(#([^)]+)\\)")
                                .matcher(html)
                                .results()
                                .map(r -> r.group(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
        assertThat(
                        Pattern.compile("aria-labelledby=\"([^\"]+)\"")
                                .matcher(html)
                                .results()
                                .flatMap(r -> List.of(r.group(1).split(" ")).stream()))
                .isSubsetOf(ids);
    }

    @Test
    void whatSomebodyTypedIsNeverExecuted() {
        String html = render(Language.ZH, full(Language.ZH));
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script");
        Figure items = FailureFigures.items(Sightings.ITEMS, new Words(Language.ZH));
        assertThat(csv(items)).contains("'=cmd|").doesNotContain("\n=cmd").startsWith("\uFEFF");
    }

    @Test
    void aTableTellsAllThatItsChartDraws() {
        Words words = new Words(Language.EN);
        assertThat(csv(FailureFigures.standards(Sightings.FAILURES, words)))
                .contains("DBS15/001.3,Milk tofu,264,8,3.0%,1.5% – 5.9%")
                .contains("GB 19646,Cream,4,1,\"1 of 4, too few for a rate\",4.6% – 69.9%");
        assertThat(csv(CoverageFigures.of(Sightings.IN_STOCK, Sightings.MADE, words).getLast()))
                .contains("2025-12,6,3,1,10,70%", "2026-01,0,0,0,0,–");
        assertThat(csv(RegistrationFigures.of(Sightings.REGISTRATIONS, words).getLast()))
                .contains("Zhenglan Banner,11,8,0,0,0,1,0,2");
        assertThat(csv(RecallFigures.of(Sightings.RECALLS, words))).contains("Class 1,1,0,2,3");
        assertThat(csv(ReviewFigures.of(Sightings.DEADLINES, words)))
                .contains("Zhenglan Banner,2,0,0,1");
    }

    @Test
    void everyRowHasACellForEachHeading() {
        OverviewPage page = full(Language.EN);
        for (Figure figure : figures(page)) {
            assertThat(figure.table().rows())
                    .as(figure.title())
                    .isNotEmpty()
                    .allMatch(row -> row.size() == figure.table().headings().size());
            assertThat(figure.table().rows().getFirst()).anyMatch(Cell::number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOfficialWithNothingToSeeIsToldSo(Language language) {
        Words words = new Words(language);
        OverviewPage empty =
                page(
                        new Deadlines(List.of(), List.of()),
                        new OpenRecalls(List.of(), List.of()),
                        List.of(),
                        List.of(),
                        new Failures(List.of(), List.of()),
                        List.of(),
                        new Registrations(List.of()),
                        words);
        String html = render(language, empty);
        assertThat(KEY.matcher(html).find()).isFalse();
        assertThat(html).doesNotContain("<svg class=\"chart", "<details>");
        assertThat(html.split("chart-none", -1)).hasSize(Topic.values().length + 1);
    }

    private static OverviewPage full(Language language) {
        return page(
                Sightings.DEADLINES,
                Sightings.RECALLS,
                Sightings.IN_STOCK,
                Sightings.MADE,
                Sightings.FAILURES,
                Sightings.ITEMS,
                Sightings.REGISTRATIONS,
                new Words(language));
    }

    private static OverviewPage page(
            Deadlines deadlines,
            OpenRecalls recalls,
            List<Coverage.InDivision> inStock,
            List<Coverage.InMonth> made,
            Failures failures,
            List<Failures.OfItem> items,
            Registrations registrations,
            Words words) {
        return new OverviewPage(
                Form.blank(),
                Period.DAYS_90,
                Period.DAYS_90.until(LocalDate.parse("2026-01-31")),
                Tiles.of(deadlines, recalls, inStock, failures, words),
                ReviewFigures.of(deadlines, words),
                deadlines.mostUrgent(),
                RecallFigures.of(recalls, words),
                recalls.mostUrgent(),
                CoverageFigures.of(inStock, made, words),
                List.of(
                        FailureFigures.standards(failures, words),
                        FailureFigures.items(items, words),
                        FailureFigures.months(failures, words)),
                RegistrationFigures.of(registrations, words));
    }

    private static List<Figure> figures(OverviewPage page) {
        return Stream.of(
                        List.of(page.reviews(), page.recalls()),
                        page.inspection(),
                        page.failures(),
                        page.registrations())
                .flatMap(List::stream)
                .toList();
    }

    private static String csv(Figure figure) {
        return new String(FigureCsv.of(figure), StandardCharsets.UTF_8);
    }

    private static String render(Language language, OverviewPage page) {
        return Preview.render(page, Preview.stranger(language));
    }
}
