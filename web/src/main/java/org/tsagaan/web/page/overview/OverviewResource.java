package org.tsagaan.web.page.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.supervision.Period;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;

/** The desk of those who oversee, as a page and figure by figure for a spreadsheet. */
@Path("/desk/overview")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OverviewResource {

    private static final String HOME = "/desk/overview";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String PERIOD = "period";
    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;

    @Inject private Overviews overviews;
    @Inject private Visitors visitors;

    @GET
    public Response overview(@Context UriInfo uri, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> page(person, Form.of(uri.getQueryParameters()), request))
                .orElseGet(() -> SignInFirst.response(HOME));
    }

    @GET
    @Path("/{topic: [a-z]{1,20}}.csv")
    @Produces({MediaType.TEXT_HTML, CSV})
    public Response table(
            @PathParam("topic") String key,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Topic topic = Topic.find(key).orElseThrow(() -> new NotFound("figure"));
        return visitors.findPerson(request)
                .map(person -> table(person, topic, Form.of(uri.getQueryParameters()), request))
                .orElseGet(() -> SignInFirst.response(HOME));
    }

    private Response page(Person person, Form asked, HttpServletRequest request) {
        Optional<Period> period = period(asked);
        Form form = period.isPresent() ? asked : asked.refusing(PERIOD, "overview.no-such-period");
        return Response.status(period.isPresent() ? OK : WRONG_ADDRESS)
                .entity(
                        overviews.page(
                                person,
                                form,
                                period.orElse(Period.DAYS_90),
                                new Words(ReaderLanguage.of(request))))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    private Response table(Person person, Topic topic, Form asked, HttpServletRequest request) {
        Optional<Period> known = period(asked);
        if (known.isEmpty()) {
            return page(person, asked, request);
        }
        Period period = known.get();
        Words words = new Words(ReaderLanguage.of(request));
        Figure figure = overviews.figure(person, topic, period, words);
        return Response.ok(FigureCsv.of(figure), CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%d.csv\"".formatted(topic.key(), period.days()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** The period of the address; that of three months when it names none. */
    private static Optional<Period> period(Form asked) {
        String days = asked.value(PERIOD);
        return days.isEmpty() ? Optional.of(Period.DAYS_90) : Period.find(days);
    }
}
