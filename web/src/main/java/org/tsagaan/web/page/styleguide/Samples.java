package org.tsagaan.web.page.styleguide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tsagaan.kernel.Money;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Alert;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Facet;
import org.tsagaan.web.page.component.FacetForm;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Marked;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.component.ProductCard;
import org.tsagaan.web.page.component.Progress;
import org.tsagaan.web.page.component.Table;
import org.tsagaan.web.page.component.Verdict;

/** Samples for the gallery. None of it is real, and the page says so. */
final class Samples {
    private static final List<String> CATEGORIES =
            List.of(
                    "hurood",
                    "urum",
                    "jokh",
                    "bislag",
                    "chura",
                    "aaruul",
                    "chigee",
                    "shar-tos",
                    "suutei-tsai");

    private Samples() {}

    static StyleguidePage of(PageContext page, Form form) {
        return new StyleguidePage(
                form,
                InspectionSamples.trust(page),
                InspectionSamples.doubtful(page),
                IntStream.range(0, CATEGORIES.size()).mapToObj(i -> card(page, i)).toList(),
                InspectionSamples.verdicts(page),
                facets(page),
                alerts(page),
                progress(page),
                table(page),
                facts(page),
                words(page, "styleguide.provinces").map(name -> new Choice(name, name)).toList(),
                ChartSamples.of(page));
    }

    private static ProductCard card(PageContext page, int i) {
        var verdict = i == 4 ? null : i == 6 ? Verdict.INCOMPLETE : Verdict.PASSED;
        return new ProductCard(
                "/styleguide",
                new Picture(CATEGORIES.get(i), "sample " + i),
                Marked.plain(page.text("styleguide.product." + CATEGORIES.get(i))),
                Marked.plain(page.text("styleguide.other." + CATEGORIES.get(i))),
                Marked.plain(page.text("styleguide.workshop")),
                Marked.plain(page.text("styleguide.place")),
                "",
                i == 4 ? 0 : 50 - i,
                i == 4 ? 0 : 3L * i + 1,
                new Money(1_250L + i * 1_640L),
                i == 6 ? "500 ml" : "250 g",
                verdict,
                verdict == Verdict.PASSED ? "DEMO-R-2026-%04d".formatted(310 + i) : "",
                LocalDate.of(2026, 12, 3).plusDays(i * 9L),
                i == 2);
    }

    private static FacetForm facets(PageContext page) {
        var categories =
                IntStream.range(0, CATEGORIES.size())
                        .mapToObj(i -> option(page, CATEGORIES.get(i), 120 - 11 * i, i == 0))
                        .toList();
        var places =
                words(page, "styleguide.places")
                        .map(name -> new Facet.Option(name, name, 40, false, false))
                        .toList();
        return new FacetForm(
                "/styleguide",
                Map.of("q", "sample"),
                List.of(
                        new Facet(
                                "category",
                                page.text("styleguide.category"),
                                Facet.Choosing.SEVERAL,
                                categories),
                        new Facet(
                                "division",
                                page.text("styleguide.division"),
                                Facet.Choosing.ONE,
                                places)),
                "/styleguide?q=sample");
    }

    private static Facet.Option option(PageContext page, String category, long count, boolean on) {
        return new Facet.Option(
                category, page.text("styleguide.product." + category), count, on, false);
    }

    private static List<Alert> alerts(PageContext page) {
        return Arrays.stream(Alert.Kind.values())
                .map(
                        kind ->
                                new Alert(
                                        kind,
                                        page.text("styleguide.alert." + kind.style()),
                                        page.text("styleguide.alert-text." + kind.style())))
                .toList();
    }

    private static List<Progress> progress(PageContext page) {
        var steps = words(page, "styleguide.steps").toList();
        return List.of(
                new Progress(
                        page.text("styleguide.workshop"),
                        steps(steps, 2, Progress.State.NOW),
                        page.text("styleguide.progress-note")),
                new Progress(
                        page.text("styleguide.store"),
                        steps(steps, 1, Progress.State.STOPPED),
                        page.text("styleguide.stopped-note")));
    }

    private static List<Progress.Step> steps(List<String> labels, int at, Progress.State there) {
        return IntStream.range(0, labels.size())
                .mapToObj(
                        i ->
                                new Progress.Step(
                                        labels.get(i),
                                        i < at
                                                ? Progress.State.DONE
                                                : i == at ? there : Progress.State.AHEAD,
                                        i <= at ? "2026-11-2" + i + " 09:30" : null))
                .toList();
    }

    private static Table table(PageContext page) {
        var rows =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        List.of(
                                                Cell.link("DEMO-L-26110" + i, "/styleguide"),
                                                Cell.text(
                                                        page.text(
                                                                "styleguide.product."
                                                                        + CATEGORIES.get(i))),
                                                Cell.number(String.valueOf(240 - 37 * i)),
                                                Cell.number(
                                                        page.money(
                                                                new Money(438_000L - i * 9_137L)))))
                        .toList();
        var headings = words(page, "styleguide.columns").toList();
        return new Table(page.text("styleguide.table"), headings, rows);
    }

    private static List<Fact> facts(PageContext page) {
        return List.of(
                Fact.of(page.text("styleguide.storage"), page.text("styleguide.storage-value")),
                Fact.of("GTIN", "9520000100018"),
                new Fact(
                        page.text("styleguide.producer"),
                        page.text("styleguide.workshop"),
                        "/styleguide"));
    }

    /** A message that lists words, separated by bars. */
    private static java.util.stream.Stream<String> words(PageContext page, String key) {
        return Arrays.stream(page.text(key).split("\\|"));
    }
}
