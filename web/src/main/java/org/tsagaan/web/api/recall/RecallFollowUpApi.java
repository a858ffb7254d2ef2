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
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.recall.RecallAnswers;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.Recalls;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** What follows a recall: supermarkets answer, goods come back, the official closes it. */
@Path("/api/v1/recalls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(
        "Recalls: their public notices, announced and closed, and answered by who had goods of"
                + " them.")
public class RecallFollowUpApi {

    private static final String ONE = "/{recallId: [0-9]{1,18}}";
    private static final String WHICH = "The recall.";
    private static final Refused FIELDS =
            Refused.about("heldBack", "soldOn", "note", "units", "result");

    @EJB private Recalls recalls;
    @EJB private RecallBook book;
    @EJB private RecallAnswers answers;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Path("/followed")
    @Described(
            value = "List the recalls that one follows",
            more = "404 for who follows none: neither a producer's nor an official's desk.",
            answer = FollowedRecalls.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public FollowedRecalls followed(@Context HttpServletRequest request) {
        var person = callers.require(request);
        if (!book.follows(person)) {
            throw new NotFound("desk");
        }
        return FollowedRecalls.of(book.listFollowed(person));
    }

    @GET
    @Path("/received")
    @Described(
            value = "List the recalls of what one's supermarkets were sent",
            more = "Open ones first, at most 50. Each is to be acknowledged.",
            answer = RecallList.class,
            asker = Described.Asker.SIGNED_IN)
    public RecallList received(@Context HttpServletRequest request) {
        return RecallList.of(answers.listMine(callers.require(request)), null);
    }

    @POST
    @Path(ONE + "/acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Answer a recall for a supermarket, or correct the answer",
            more = "While the recall goes on. Units that are not accounted for need a note.",
            answer = RecallDetail.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response acknowledge(
            @Means(value = WHICH, example = "80101") @PathParam("recallId") long recallId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Acknowledgement body,
            @Context HttpServletRequest request) {
        return once(
                request,
                recallId,
                key,
                body,
                (person, name) ->
                        answers.acknowledge(
                                person,
                                recallId,
                                body.buyerId(),
                                body.heldBack(),
                                body.soldOn(),
                                body.note()));
    }

    @POST
    @Path(ONE + "/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Record units that came back from people",
            more = "By who may recall the goods.",
            answer = RecallDetail.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response recordReturn(
            @Means(value = WHICH, example = "80101") @PathParam("recallId") long recallId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            ReturnedUnits body,
            @Context HttpServletRequest request) {
        return once(
                request,
                recallId,
                key,
                body,
                (person, name) ->
                        answers.recordReturn(
                                person, details().view(recallId), name, body.units(), body.note()));
    }

    @POST
    @Path(ONE + "/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Close a recall with its result",
            more = "By an official over its producer, or the operator.",
            answer = RecallDetail.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response close(
            @Means(value = WHICH, example = "80101") @PathParam("recallId") long recallId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            RecallResult body,
            @Context HttpServletRequest request) {
        return once(
                request,
                recallId,
                key,
                body,
                (person, name) -> recalls.close(person, details().view(recallId), body.result()));
    }

    private Response once(
            HttpServletRequest request,
            long recallId,
            @Nullable String key,
            Object body,
            BiFunction<Person, String, Outcome<Long>> deed) {
        var person = callers.require(request);
        var asked = new Repetitions.Asked(request, Optional.of(person), key, body);
        return repetitions.once(
                asked,
                () ->
                        Reply.of(
                                deed.apply(person, Repetitions.requestKey(asked)),
                                () -> details().read(Optional.of(person), recallId),
                                FIELDS,
                                request));
    }

    private RecallDetails details() {
        return new RecallDetails(book, answers);
    }
}
