package org.tsagaan.web.page.lot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.InspectionRequests;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.SoldLots;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.LotStandings;
import org.tsagaan.storefront.Shelving;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/** The page of a lot: may it be sold, now or at an instant of the past. Open to everybody. */
@Path("/lots/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LotResource {

    private static final int MOST_UNITS = 10_000_000;

    @EJB private LotStandings standings;
    @EJB private SoldLots sold;
    @EJB private InspectionRequests requests;
    @EJB private Shelving shelving;
    @Inject private Visitors visitors;
    @Inject private MarketClock clock;

    @GET
    public Response lot(
            @PathParam("id") long id,
            @QueryParam("at") @DefaultValue("") String at,
            @Context HttpServletRequest request) {
        if (at.isBlank()) {
            return Response.ok(page(id, request, Form.blank())).build();
        }
        Form asked = Form.blank().with("at", at);
        Optional<Instant> instant = instant(at);
        if (instant.isEmpty()) {
            return wrong(page(id, request, asked.refusing("at", "lot.at.not-an-instant")));
        }
        if (instant.get().isAfter(clock.now())) {
            return wrong(page(id, request, asked.refusing("at", "lot.at.not-yet")));
        }
        return standings
                .findAt(id, instant.get())
                .map(then -> Response.ok(past(then, request, asked)).build())
                .orElseGet(
                        () -> wrong(page(id, request, asked.refusing("at", "lot.at.no-record"))));
    }

    /** Puts units on the shelf of the producer's own storefront. */
    @POST
    @Path("/shelf")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response shelve(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "lot");
        shelving.left(person, id);
        var reading = new FormReading(Form.of(sent));
        int units = (int) reading.wholeNumber("units", 1, MOST_UNITS);
        if (!reading.form().isSound()) {
            return wrong(page(id, request, reading.form()));
        }
        return switch (shelving.shelve(person, id, units, seenLeft(reading.form()))) {
            case Outcome.Done<Integer> done ->
                    Response.seeOther(URI.create(Steps.page(id))).build();
            case Outcome.Refused<Integer>(var reasons) ->
                    wrong(page(id, request, reading.form().refusing(reasons)));
        };
    }

    private LotPage page(long id, HttpServletRequest request, Form form) {
        LotStanding now = standings.find(id).orElseThrow(() -> new NotFound("lot"));
        Optional<Person> person = visitors.findPerson(request);
        boolean mine = isMine(now, request);
        boolean official = !mine && person.filter(p -> requests.mayAsk(p, id)).isPresent();
        return new LotPage(
                now,
                false,
                mine,
                person.filter(p -> mine).map(p -> shelving.left(p, id)).orElse(0),
                official,
                person.filter(p -> mine || official)
                        .map(p -> requests.listOfLot(p, id))
                        .orElse(List.of()),
                List.of(),
                form);
    }

    private LotPage past(LotStanding then, HttpServletRequest request, Form form) {
        var sales =
                visitors.findPerson(request)
                        .map(p -> sold.listUntil(p, then.lot().id(), then.at()))
                        .orElse(List.of());
        return new LotPage(then, true, isMine(then, request), 0, false, List.of(), sales, form);
    }

    /** What no page of ours says is nothing that was seen. */
    private static int seenLeft(Form form) {
        String typed = form.value("left");
        return typed.matches("-?[0-9]{1,9}") ? Integer.parseInt(typed) : Integer.MIN_VALUE;
    }

    private boolean isMine(LotStanding standing, HttpServletRequest request) {
        return visitors.findPerson(request)
                .filter(p -> p.actsFor(standing.lot().producerId(), Role.MERCHANT))
                .isPresent();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(ChinaTime.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Response wrong(LotPage page) {
        return Response.status(422).entity(page).build();
    }
}
