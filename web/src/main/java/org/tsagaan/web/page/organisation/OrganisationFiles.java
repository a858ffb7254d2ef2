package org.tsagaan.web.page.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.OrganisationDesk;
import org.tsagaan.account.OrganisationEntry;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.OrganisationSummary;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Table;

/** Gathers what the desk of organisations shows, in the reader's language. */
@ApplicationScoped
public class OrganisationFiles {

    @EJB private OrganisationDesk desk;
    @EJB private Divisions divisions;

    static Table table(List<OrganisationEntry> shown, Language language) {
        Messages messages = Messages.in(language);
        boolean chinese = language == Language.ZH;
        return new Table(
                messages.text("organisation.caption"),
                Stream.of("name", "kind", "place", "members")
                        .map(heading -> messages.text("organisation." + heading))
                        .toList(),
                shown.stream()
                        .map(
                                e ->
                                        List.of(
                                                Cell.link(
                                                        chinese
                                                                ? e.organisation().nameZh()
                                                                : e.organisation().nameEn(),
                                                        "/desk/organisations/"
                                                                + e.organisation().id()),
                                                Cell.text(
                                                        messages.text(
                                                                "form.value",
                                                                e.organisation().kind())),
                                                Cell.text(
                                                        chinese ? e.divisionZh() : e.divisionEn()),
                                                Cell.number(String.valueOf(e.members()))))
                        .toList());
    }

    NewOrganisationPage blank(Person person, Form form, Language language) {
        return new NewOrganisationPage(
                choices(desk.listEnterable(person), language),
                divisions.listDivisions().stream()
                        .map(
                                d ->
                                        new Choice(
                                                d.code(),
                                                language == Language.ZH ? d.nameZh() : d.nameEn()))
                        .toList(),
                form);
    }

    /**
     * One organisation.
     *
     * @throws org.tsagaan.kernel.NotFound when there is none, or the person may not
     */
    OrganisationPage page(Person person, long id, Form form, Language language) {
        OrganisationEntry entry = desk.read(person, id);
        OrganisationKind kind = entry.organisation().kind();
        return new OrganisationPage(
                entry,
                facts(entry, language),
                desk.listMembers(person, id),
                choices(desk.listRoles(kind), language),
                person.holds(Role.OPERATOR),
                form);
    }

    private static List<Choice> choices(List<? extends Enum<?>> options, Language language) {
        return Choice.listOf(options.toArray(Enum<?>[]::new), Messages.in(language));
    }

    private static List<Fact> facts(OrganisationEntry entry, Language language) {
        Messages messages = Messages.in(language);
        OrganisationSummary o = entry.organisation();
        return Stream.of(
                        Fact.of(
                                messages.text("organisation.kind"),
                                messages.text("form.value", o.kind())),
                        Fact.of(
                                messages.text("seller.fact.credit-code"),
                                Objects.requireNonNullElse(o.creditCode(), "")),
                        Fact.of(
                                messages.text("seller.fact.place"),
                                language == Language.ZH ? entry.divisionZh() : entry.divisionEn()),
                        Fact.of(messages.text("seller.fact.address"), o.address()),
                        Fact.of(messages.text("seller.fact.phone"), o.phone()))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }
}
