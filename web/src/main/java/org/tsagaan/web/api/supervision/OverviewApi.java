package org.tsagaan.web.api.supervision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.supervision.RegionalDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.QueryBinding;

/** The figures of those who oversee. */
@Path("/api/v1/overview")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The figures of the regional regulator, and of each county's officer over the county.")
public class OverviewApi {

    @EJB private RegionalDesk desk;
    @Inject private Callers callers;

    @GET
    @Described(
            value = "Read the figures of what one oversees",
            more = "404 for who oversees nothing. The lists of what presses are on the desks.",
            answer = Overview.class,
            query = OverviewParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Overview overview(@Context HttpServletRequest request) {
        var official = callers.require(request);
        var period = QueryBinding.read(OverviewParameters.class, request.getQueryString()).days();
        var span = desk.span(period);
        var failures = desk.failures(official, period);
        return new Overview(
                span.first(),
                span.last(),
                desk.registrations(official).divisions().stream()
                        .map(Overview.DivisionStandings::of)
                        .toList(),
                desk.deadlines(official).divisions().stream()
                        .map(Overview.DivisionDeadlines::of)
                        .toList(),
                desk.listInStock(official).stream().map(Overview.DivisionStock::of).toList(),
                desk.listMade(official, period).stream().map(Overview.MonthlyLots::of).toList(),
                failures.standards().stream().map(Overview.StandardFailures::of).toList(),
                desk.listFailingItems(official, period).stream()
                        .map(Overview.ItemFailures::of)
                        .toList(),
                failures.months().stream().map(Overview.MonthlyFailures::of).toList(),
                desk.recalls(official).grades().stream().map(Overview.GradeRecalls::of).toList());
    }
}
