package org.tsagaan.web.page.mark;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.mark.MarkFilter;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkStanding;
import org.tsagaan.mark.Marks;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.component.Choice;

/** Finds grants as the address asks, for everybody and for who grants. */
@ApplicationScoped
public class MarkLists {

    private static final int PAGE = 30;
    private static final int LONGEST = 60;

    @EJB private Marks marks;
    @Inject private MarketClock clock;

    /**
     * @param holders where each holder's name leads, before its id; empty for its public page
     */
    MarkList read(Form asked, String holders, HttpServletRequest request) {
        FormReading reading = new FormReading(asked);
        MarkFilter filter =
                new MarkFilter(
                        reading.optionalText("q", LONGEST),
                        reading.optionalChoice("kind", MarkKind.class),
                        reading.optionalChoice("standing", MarkStanding.class),
                        OptionalLong.empty());
        OptionalLong before =
                asked.value("before").isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(reading.wholeNumber("before", 0, Long.MAX_VALUE));
        Form form = reading.form();
        List<MarkGrantView> found =
                form.isSound() ? marks.listRegister(filter, before, PAGE + 1) : List.of();
        List<MarkGrantView> shown = found.subList(0, Math.min(PAGE, found.size()));
        Language language = ReaderLanguage.of(request);
        Messages messages = Messages.in(language);
        return new MarkList(
                form,
                Choice.listOf(MarkKind.values(), messages),
                Choice.listOf(MarkStanding.values(), messages),
                MarkWords.in(language, clock.today()).register(shown, holders),
                found.size() > PAGE ? next(request, shown.getLast().id()) : null);
    }

    private static String next(HttpServletRequest request, long before) {
        return RequestPath.of(request.getRequestURI(), request.getQueryString())
                .with("before", String.valueOf(before));
    }
}
