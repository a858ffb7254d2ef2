package org.tsagaan.web.api.inspection;

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
import org.tsagaan.inspection.InspectionRequests;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Having a lot inspected: by its producer, or by an official. Another's lots do not exist here. */
@Path("/api/v1/lots/{lotId: [0-9]{1,18}}/inspections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Having a lot inspected, by its producer or as supervisory sampling by an official.")
public class InspectionApi {
    private static final String ONE = "/{inspectionId: [0-9]{1,18}}";
    private static final String LOT = "A lot of one's own, or under one's supervision.";
    private static final String WHICH = "An inspection of that lot.";
    private static final Refused FIELDS = Refused.about("laboratoryId", "payer", "retestOf");

    @EJB private InspectionRequests requests;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the inspections of a lot",
            answer = InspectionList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public InspectionList inspections(
            @Means(value = LOT, example = "30211") @PathParam("lotId") long lot,
            @Context HttpServletRequest request) {
        var person = own(request, lot);
        return InspectionList.of(requests.listOfLot(person, lot), null);
    }

    @GET
    @Path("/proposals")
    @Described(
            value = "List laboratories that can inspect a lot",
            answer = Proposals.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Proposals proposals(
            @Means(value = LOT, example = "30211") @PathParam("lotId") long lot,
            @Context HttpServletRequest request) {
        return Proposals.of(requests.listProposals(callers.require(request), lot));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Ask for an inspection of a lot",
            more =
                    "Public money is spent with the request, and comes back when nothing comes of"
                            + " it.",
            status = 201,
            answer = Inspection.class,
            headers = {"Location"},
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response ask(
            @Means(value = LOT, example = "30211") @PathParam("lotId") long lot,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewInspection body,
            @Context HttpServletRequest request) {
        var person = own(request, lot);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                requests.ask(person, body.of(lot)),
                                id ->
                                        Reply.created(
                                                "/api/v1/lots/" + lot + "/inspections/" + id,
                                                inspection(person, lot, id)),
                                FIELDS,
                                request));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read an inspection of a lot",
            answer = Inspection.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Inspection inspection(
            @Means(value = LOT, example = "30211") @PathParam("lotId") long lot,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @Context HttpServletRequest request) {
        return inspection(callers.require(request), lot, id);
    }

    @POST
    @Path(ONE + "/cancellation")
    @Described(
            value = "Take a request for an inspection back",
            more = "Before the sample has come; public money that was spent on it is free again.",
            answer = Inspection.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response cancel(
            @Means(value = LOT, example = "30211") @PathParam("lotId") long lot,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        var person = own(request, lot);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, ""),
                () ->
                        Reply.of(
                                requests.cancel(person, lot, id),
                                () -> inspection(person, lot, id),
                                Refused.STATE,
                                request));
    }

    private Person own(HttpServletRequest request, long lot) {
        var person = callers.require(request);
        if (!requests.mayAsk(person, lot)) {
            throw new NotFound("lot");
        }
        return person;
    }

    private Inspection inspection(Person person, long lot, long id) {
        return Inspection.of(requests.read(person, lot, id));
    }
}
