package org.tsagaan.web.page.standard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.Declarations;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Standards;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.component.Choice;

/** Gathers what the pages of a producer's own standards show. */
@ApplicationScoped
public class OwnStandards {

    private static final int PAGE = 30;
    private static final String PRODUCER = "PRODUCER";

    @EJB private Declarations declarations;
    @EJB private Standards standards;
    @Inject private MarketClock clock;

    /** The producer that was chosen, else the first that the person acts for. */
    static long chosen(Person person, @Nullable Long organisation) {
        return OwnOrganisations.chosen(mine(person), organisation, "producer");
    }

    /**
     * @throws NotFound when the person does not act for the producer
     */
    void enter(Person person, long producerId) {
        declarations.listOwn(person, producerId, OptionalLong.empty(), 1);
    }

    OwnStandardsPage list(
            Person person,
            long producerId,
            OptionalLong before,
            Form form,
            HttpServletRequest request) {
        List<DeclarationView> found = declarations.listOwn(person, producerId, before, PAGE + 1);
        List<DeclarationView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new OwnStandardsPage(
                mine(person),
                producerId,
                shown,
                bases(ReaderLanguage.of(request)),
                form,
                found.size() > PAGE
                        ? RequestPath.of("/merchant/standards", "organisation=" + producerId)
                                .with("before", String.valueOf(shown.getLast().id()))
                        : null);
    }

    DeclarePage write(
            long producerId,
            @Nullable DeclarationView last,
            Form form,
            HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        return new DeclarePage(
                producerId,
                last,
                bases(language),
                ItemChoices.ofProducer(Messages.in(language)),
                ItemRows.count(form) == 0 ? ItemRows.withOneMore(form) : form);
    }

    /** A form that begins with what the basis demands. */
    Form begun(@Nullable Long basis) {
        Form form = dated();
        return basis == null
                ? form
                : standards
                        .findEditionFor(basis, clock.today())
                        .map(
                                e ->
                                        ItemRows.filled(
                                                form.with("basis", String.valueOf(basis)),
                                                items(e)))
                        .orElse(form);
    }

    /** A form that begins with what the newest edition demands. */
    Form next(DeclarationView last) {
        Form form = dated().with("basis", String.valueOf(last.basisStandardId()));
        return standards
                .findEdition(last.editionId())
                .map(e -> ItemRows.filled(form, items(e)))
                .orElse(form);
    }

    private Form dated() {
        return Form.blank()
                .with("effectiveFrom", clock.today().toString())
                .with("edition", String.valueOf(clock.today().getYear()));
    }

    private static List<ItemDefinition> items(EditionView edition) {
        return edition.items().stream().map(EditionView.Item::definition).toList();
    }

    private List<Choice> bases(Language language) {
        return declarations.listBases(clock.today()).stream()
                .map(
                        s ->
                                new Choice(
                                        String.valueOf(s.id()),
                                        s.code()
                                                + '-'
                                                + s.edition()
                                                + ' '
                                                + (language == Language.ZH
                                                        ? s.titleZh()
                                                        : s.titleEn())))
                .toList();
    }

    private static List<Membership> mine(Person person) {
        return OwnOrganisations.ofKind(person, PRODUCER);
    }
}
