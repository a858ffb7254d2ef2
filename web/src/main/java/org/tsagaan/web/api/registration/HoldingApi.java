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
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** The registrations and licences that one holds oneself. Another's do not exist here. */
@Path("/api/v1/producers/{producerId: [0-9]{1,18}}/authorisations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The public register: who may make white food, and until when.")
public class HoldingApi {

    private static final String WHOSE = "A producer one acts for; see /accounts/me.";

    @EJB private Producers producers;
    @EJB private Authorisations authorisations;
    @Inject private MarketClock clock;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the registrations and licences of a producer",
            answer = HeldPapers.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public HeldPapers listHeld(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Context HttpServletRequest request) {
        return HeldPapers.of(own(callers.require(request), producerId), clock.today());
    }

    @POST
    @Path("/{authorisationId: [0-9]{1,18}}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Give up a registration or licence",
            more =
                    "For good. Nothing that rests on it sells from then on, and what was ordered by"
                            + " it and has not left is stopped and paid back.",
            answer = HeldPapers.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response giveUp(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Means(value = "One that it holds.", example = "70300") @PathParam("authorisationId")
                    long paper,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Words body,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        if (own(merchant, producerId).authorisations().stream().noneMatch(a -> a.id() == paper)) {
            throw new NotFound("authorisation");
        }
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(merchant), key, body),
                () ->
                        Reply.of(
                                authorisations.giveUp(merchant, paper, body.reason()),
                                () -> HeldPapers.of(own(merchant, producerId), clock.today()),
                                Refused.about("reason"),
                                request));
    }

    private ProducerView own(Person merchant, long producerId) {
        return producers
                .findProducer(producerId)
                .filter(producer -> merchant.actsFor(producerId, Role.MERCHANT))
                .orElseThrow(() -> new NotFound("producer"));
    }
}
