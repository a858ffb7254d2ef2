package org.tsagaan.web.api.recall;

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
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Freezing lots and lifting it, by officials; their producers read it. */
@Path("/api/v1/lots/{lotId: [0-9]{1,18}}/holds")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(
        "Recalls: their public notices, announced and closed, and answered by who had goods of"
                + " them.")
public class HoldApi {

    private static final String LOT = "A lot of one's own, or under one's supervision.";
    private static final String OVERSEEN = "A lot under one's supervision.";
    private static final Refused REASON = Refused.about("reason");

    @EJB private Recalls recalls;
    @EJB private LotHolds holds;
    @EJB private Lots lots;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the holds of a lot",
            answer = HoldList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public HoldList listHolds(
            @Means(value = LOT, example = "30211") @PathParam("lotId") long lotId,
            @Context HttpServletRequest request) {
        person(request, lotId, recalls::mayRecall);
        return new HoldList(holds.listHolds(lotId).stream().map(Hold::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Freeze a lot",
            more =
                    "By an official over its producer, or the market. At once nothing of it sells,"
                            + " and what was ordered and has not left is stopped and paid back.",
            status = 201,
            answer = Hold.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response freeze(
            @Means(value = OVERSEEN, example = "30211") @PathParam("lotId") long lotId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HoldReason body,
            @Context HttpServletRequest request) {
        Person official = person(request, lotId, recalls::mayOversee);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () ->
                        Reply.to(
                                holds.freeze(official, lotId, body.reason()),
                                id -> Reply.created("", read(lotId, id)),
                                REASON,
                                request));
    }

    @POST
    @Path("/{holdId: [0-9]{1,18}}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Lift a freeze",
            more = "Recalls are final, and can not be lifted.",
            answer = Hold.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response lift(
            @Means(value = OVERSEEN, example = "30211") @PathParam("lotId") long lotId,
            @Means(value = "A freeze of it.", example = "80301") @PathParam("holdId") long holdId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HoldReason body,
            @Context HttpServletRequest request) {
        Person official = person(request, lotId, recalls::mayOversee);
        read(lotId, holdId);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () ->
                        Reply.of(
                                holds.lift(official, holdId, body.reason()),
                                () -> read(lotId, holdId),
                                REASON,
                                request));
    }

    private Person person(
            HttpServletRequest request, long lotId, BiPredicate<Person, Long> authority) {
        Person person = callers.require(request);
        return lots.findLot(lotId)
                .filter(lot -> authority.test(person, lot.producerId()))
                .map(lot -> person)
                .orElseThrow(() -> new NotFound("lot"));
    }

    private Hold read(long lotId, long holdId) {
        return holds.listHolds(lotId).stream()
                .filter(hold -> hold.id() == holdId)
                .findFirst()
                .map(Hold::of)
                .orElseThrow(() -> new NotFound("hold"));
    }
}
