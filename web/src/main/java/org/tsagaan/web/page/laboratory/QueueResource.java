package org.tsagaan.web.page.laboratory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.inspection.LaboratoryBench;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.SignInFirst;

/** The laboratory's desk: what is to be received, entered and verified, and its reports. */
@Path("/laboratory")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class QueueResource {

    private static final String DESK = "/laboratory";
    private static final int PAGE = 50;

    @EJB private LaboratoryBench bench;
    @EJB private ReportReadings reports;
    @Inject private Visitors visitors;
    @Inject private MarketClock clock;

    @GET
    public Response queue(
            @QueryParam("laboratory") @Nullable Long laboratory,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @DefaultValue("0") long after,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(page(person, laboratory, state, after)).build())
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    /** Every report of the laboratory, newest first. */
    @GET
    @Path("/reports")
    public Response reports(
            @QueryParam("laboratory") @Nullable Long laboratory,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(reports(person, laboratory, before)).build())
                .orElseGet(() -> SignInFirst.response(DESK + "/reports"));
    }

    private ReportsPage reports(Person person, @Nullable Long laboratory, @Nullable Long before) {
        long chosen = chosen(person, laboratory);
        var lines =
                reports.listReports(
                        person, chosen, false, before == null ? Long.MAX_VALUE : before, PAGE);
        String next =
                lines.size() < PAGE
                        ? null
                        : "%s/reports?laboratory=%d&before=%d"
                                .formatted(DESK, chosen, lines.getLast().id());
        return new ReportsPage(chosen, lines, next);
    }

    private QueuePage page(Person person, @Nullable Long laboratory, String state, long after) {
        long chosen = chosen(person, laboratory);
        var counts = bench.count(person, chosen);
        RequestState shown =
                Arrays.stream(RequestState.values())
                        .filter(s -> s.name().equals(state))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        Stream.of(RequestState.ENTERED, RequestState.RECEIVED)
                                                .filter(s -> counts.getOrDefault(s, 0) > 0)
                                                .findFirst()
                                                .orElse(RequestState.REQUESTED));
        List<InspectionRequestView> requests = bench.listQueue(person, chosen, shown, after, PAGE);
        String next =
                requests.size() < PAGE
                        ? null
                        : "%s?laboratory=%d&state=%s&after=%d"
                                .formatted(DESK, chosen, shown, requests.getLast().id());
        return new QueuePage(
                laboratories(person), chosen, shown, counts, requests, clock.today(), next);
    }

    private static List<Membership> laboratories(Person person) {
        return Stream.of(Role.ANALYST, Role.APPROVER)
                .flatMap(role -> person.membershipsAs(role).stream())
                .toList();
    }

    private static long chosen(Person person, @Nullable Long asked) {
        return laboratories(person).stream()
                .map(Membership::organisationId)
                .filter(id -> asked == null || id.equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("laboratory"));
    }
}
