package org.tsagaan.web.page.accreditation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.inspection.Laboratories;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.standard.ItemName;
import org.tsagaan.standard.Standards;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Table;

/** Gathers what pages show of laboratories, from the rooms that know it. */
@ApplicationScoped
public class LaboratoryCards {

    private static final int PAGE = 50;
    private static final int LONGEST_WORDS = 60;

    @EJB private Laboratories laboratories;
    @EJB private Standards standards;
    @Inject private MarketClock clock;

    /**
     * Laboratories by a part of their name or number.
     *
     * @param typed what is looked for
     * @param way the address of each, to which its id is added
     */
    LaboratoryList list(Form typed, String way, Language language, HttpServletRequest request) {
        FormReading reading = new FormReading(typed);
        String words = reading.optionalText("q", LONGEST_WORDS);
        long after =
                typed.value("after").isEmpty()
                        ? 0
                        : reading.wholeNumber("after", 0, Long.MAX_VALUE);
        Form form = reading.form();
        List<LaboratoryView> found =
                laboratories.list(form.isSound() ? words : "", after, PAGE + 1);
        List<LaboratoryView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new LaboratoryList(
                form,
                table(shown, way, language),
                found.size() > PAGE
                        ? RequestPath.of(request.getRequestURI(), request.getQueryString())
                                .with("after", String.valueOf(shown.getLast().id()))
                        : null);
    }

    /**
     * One laboratory.
     *
     * @throws org.tsagaan.kernel.NotFound when there is none
     */
    LaboratoryCard read(long id, Language language) {
        LaboratoryView laboratory = laboratories.read(id);
        boolean chinese = language == Language.ZH;
        Map<String, ItemName> names = standards.itemNames();
        LocalDate today = clock.today();
        return new LaboratoryCard(
                id,
                chinese ? laboratory.nameZh() : laboratory.nameEn(),
                chinese ? laboratory.nameEn() : laboratory.nameZh(),
                facts(laboratory, language),
                Scope.called(laboratory.itemsInForce(today), names, language),
                Scope.listOf(laboratory, names, today, language),
                laboratory.parkId());
    }

    /** What laboratories can be accredited for: microbes, and everything else. */
    ItemGroups items(Language language) {
        Map<String, ItemName> names = standards.itemNames();
        List<Choice> microbes = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        names.keySet().stream()
                .sorted()
                .forEach(
                        code ->
                                (Objects.requireNonNull(names.get(code)).microbial()
                                                ? microbes
                                                : others)
                                        .add(
                                                new Choice(
                                                        code,
                                                        Scope.called(code, names, language))));
        return new ItemGroups(microbes, others);
    }

    private Table table(List<LaboratoryView> shown, String way, Language language) {
        Messages messages = Messages.in(language);
        boolean chinese = language == Language.ZH;
        LocalDate today = clock.today();
        return new Table(
                messages.text("laboratory.list.caption"),
                List.of(
                        messages.text("laboratory.list.name"),
                        messages.text("laboratory.list.kind"),
                        messages.text("seller.fact.place"),
                        messages.text("laboratory.list.stands")),
                shown.stream()
                        .map(
                                l ->
                                        List.of(
                                                Cell.link(
                                                        chinese ? l.nameZh() : l.nameEn(),
                                                        way + l.id()),
                                                Cell.text(messages.text("form.value", l.kind())),
                                                Cell.text(
                                                        chinese ? l.divisionZh() : l.divisionEn()),
                                                Cell.text(stands(l, today, messages))))
                        .toList());
    }

    /** By each of its accreditations, or that it has none. */
    private static String stands(LaboratoryView laboratory, LocalDate today, Messages messages) {
        if (laboratory.accreditations().isEmpty()) {
            return messages.text("laboratory.list.never");
        }
        return String.join(
                messages.text("form.list-separator"),
                laboratory.accreditations().stream()
                        .map(
                                a ->
                                        messages.text(
                                                "laboratory.list.number-stands",
                                                a.number(),
                                                messages.text(
                                                        "laboratory.standing." + a.standing(today)),
                                                a.validUntil()))
                        .toList());
    }

    private static List<Fact> facts(LaboratoryView l, Language language) {
        Messages messages = Messages.in(language);
        return List.of(
                        Fact.of(
                                messages.text("laboratory.list.kind"),
                                messages.text("form.value", l.kind())),
                        Fact.of(
                                messages.text("seller.fact.place"),
                                language == Language.ZH ? l.divisionZh() : l.divisionEn()),
                        Fact.of(messages.text("seller.fact.address"), l.address()),
                        Fact.of(messages.text("seller.fact.phone"), l.phone()))
                .stream()
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }
}
