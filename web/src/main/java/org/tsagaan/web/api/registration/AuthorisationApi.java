package org.tsagaan.web.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.RegisterDesk;
import org.tsagaan.licensing.RegisterDesk.Deed;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** What officials do to registrations and licences that are held. */
@Path("/api/v1/desk/producers/{producerId: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The desk of the officer who registers workshops and of the regulator.")
public class AuthorisationApi {
    private static final String ONE = "/authorisations/{authorisationId: [0-9]{1,18}}";
    private static final String WHOSE = "A producer of one's own division.";
    private static final String WHICH = "A registration of its, or for the regulator a licence.";
    private static final Refused FIELDS = Refused.about("reason");

    @EJB private RegisterDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;
    @Inject private MarketClock clock;

    @GET
    @Described(
            value = "Read what a producer holds",
            answer = HeldPapers.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public HeldPapers papers(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producer,
            @Context HttpServletRequest request) {
        return papers(callers.require(request), producer);
    }

    @POST
    @Path(ONE + "/suspension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Suspend a registration or licence",
            more = "For the time of a rectification. Nothing that rests on it sells from then on.",
            answer = HeldPapers.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response suspend(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producer,
            @Means(value = WHICH, example = "70300") @PathParam("authorisationId") long paper,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Words body,
            @Context HttpServletRequest request) {
        return once(new Asked(request, producer, paper, Deed.SUSPEND), key, body);
    }

    @POST
    @Path(ONE + "/reinstatement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Reinstate a registration or licence that is suspended",
            answer = HeldPapers.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response reinstate(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producer,
            @Means(value = WHICH, example = "70300") @PathParam("authorisationId") long paper,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Words body,
            @Context HttpServletRequest request) {
        return once(new Asked(request, producer, paper, Deed.REINSTATE), key, body);
    }

    @POST
    @Path(ONE + "/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Revoke a registration or licence for good",
            more =
                    "For a violation. What was ordered by it and has not left is stopped and paid"
                            + " back.",
            answer = HeldPapers.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response revoke(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producer,
            @Means(value = WHICH, example = "70300") @PathParam("authorisationId") long paper,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Words body,
            @Context HttpServletRequest request) {
        return once(new Asked(request, producer, paper, Deed.REVOKE), key, body);
    }

    /** What is to be done to which paper. */
    private record Asked(HttpServletRequest request, long producer, long paper, Deed deed) {}

    private Response once(Asked asked, @Nullable String key, Words body) {
        var person = callers.require(asked.request());
        desk.read(person, asked.producer());
        return repetitions.once(
                new Repetitions.Asked(asked.request(), Optional.of(person), key, body),
                () ->
                        Reply.of(
                                desk.decide(
                                        person,
                                        asked.producer(),
                                        asked.paper(),
                                        asked.deed(),
                                        body.reason()),
                                () -> papers(person, asked.producer()),
                                FIELDS,
                                asked.request()));
    }

    private HeldPapers papers(Person official, long producer) {
        return HeldPapers.of(desk.read(official, producer), clock.today());
    }
}
