package org.tsagaan.web.page.subsidy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.Subsidies;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;

/** Where officials see what public money bears of inspections, and the regulator sets it. */
@Path("/desk/subsidies")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SubsidiesResource {

    private static final String DESK = "/desk/subsidies";
    private static final int FIRST_YEAR = 2025;
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private Subsidies subsidies;
    @EJB private Divisions divisions;
    @Inject private MarketClock clock;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("year") @Nullable Integer year, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> show(person, year, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person person =
                visitors.findPerson(request)
                        .filter(Subsidies::maySet)
                        .orElseThrow(() -> new NotFound("desk"));
        FormReading reading = new FormReading(Form.of(sent));
        int year = (int) reading.wholeNumber("year", FIRST_YEAR, thisYear() + 1L);
        String division = reading.text("division", 6);
        Money budget = reading.yuan("budget", new Money(Subsidies.MOST));
        int share = (int) reading.wholeNumber("sharePercent", 1, 100);
        Form form = reading.form();
        if (!form.isSound()) {
            return show(person, year, form, WRONG, request);
        }
        return switch (subsidies.set(person, year, division, budget.fen(), share)) {
            case Outcome.Done<Long> done ->
                    Response.seeOther(URI.create(DESK + "?year=" + year)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    show(person, year, form.refusing(reasons), WRONG, request);
        };
    }

    private Response show(
            Person person,
            @Nullable Integer asked,
            Form form,
            int status,
            HttpServletRequest request) {
        List<Integer> years = List.of(thisYear() - 1, thisYear(), thisYear() + 1);
        int year = asked != null && years.contains(asked) ? asked : thisYear();
        boolean isChinese = ReaderLanguage.of(request) == Language.ZH;
        return Response.status(status)
                .entity(
                        new SubsidiesPage(
                                year,
                                years,
                                subsidies.list(person, year),
                                Subsidies.maySet(person)
                                        ? divisions.listDivisions().stream()
                                                .map(
                                                        d ->
                                                                new Choice(
                                                                        d.code(),
                                                                        isChinese
                                                                                ? d.nameZh()
                                                                                : d.nameEn()))
                                                .toList()
                                        : List.of(),
                                form))
                .build();
    }

    private int thisYear() {
        return clock.today().getYear();
    }
}
