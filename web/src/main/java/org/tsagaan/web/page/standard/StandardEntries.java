package org.tsagaan.web.page.standard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.StandardDesk;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardView;
import org.tsagaan.standard.Standards;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/** Gathers what the desk of the registry shows. */
@ApplicationScoped
public class StandardEntries {

    private static final int PAGE = 20;

    @EJB private StandardDesk desk;
    @EJB private Standards standards;
    @Inject private MarketClock clock;

    StandardDeskPage list(Person official, OptionalLong after, Form form) {
        List<DeclarationView> found = desk.listAsked(official, after, PAGE + 1);
        List<DeclarationView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new StandardDeskPage(
                shown,
                standards.listStandards(),
                form,
                found.size() > PAGE ? "/desk/standards?after=" + shown.getLast().id() : null);
    }

    /**
     * @param id of the standard; 0 for a new one
     * @throws NotFound when there is no such standard
     */
    StandardEntryPage entry(long id, Form form, HttpServletRequest request) {
        Messages messages = Messages.in(ReaderLanguage.of(request));
        return new StandardEntryPage(
                standard(id),
                standards.listEditions(id),
                Stream.of(StandardKind.NATIONAL, StandardKind.LOCAL, StandardKind.GROUP)
                        .map(k -> new Choice(k.name(), messages.text("standard.kind." + k)))
                        .toList(),
                ItemChoices.ofRegulator(messages),
                ItemRows.count(form) == 0 ? ItemRows.withOneMore(form) : form);
    }

    /** A form that begins with what the newest edition demands. */
    Form begun(long id) {
        Form form = Form.blank().with("effectiveFrom", clock.today().toString());
        return standards.listEditions(id).stream()
                .findFirst()
                .flatMap(e -> standards.findEdition(e.id()))
                .map(
                        e ->
                                ItemRows.filled(
                                        form,
                                        e.items().stream()
                                                .map(EditionView.Item::definition)
                                                .toList()))
                .orElse(form);
    }

    private @Nullable StandardView standard(long id) {
        return id == 0
                ? null
                : standards.findStandard(id).orElseThrow(() -> new NotFound("standard"));
    }
}
