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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.recall.RecallAnswers;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.RecallPreview;
import org.tsagaan.recall.RecallView;
import org.tsagaan.recall.Recalls;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Notices of recalls for everybody; previewed and announced by whoever may recall the goods. */
@Path("/api/v1/recalls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(
        "Recalls: their public notices, announced and closed, and answered by who had goods of"
                + " them.")
public class RecallApi {

    private static final int PAGE = 50;
    private static final Refused FIELDS =
            Refused.about("scope", "firstDay", "lastDay", "grade", "knownAt", "cause", "advice");

    @EJB private Recalls recalls;
    @EJB private RecallBook book;
    @EJB private RecallAnswers answers;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List recalls, newest first",
            answer = RecallList.class,
            query = RecallParameters.class)
    public RecallList list(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(RecallParameters.class, request.getQueryString());
        List<RecallView> found =
                book.listRecalls(
                        asked.onlyOpen(),
                        PageCursor.read(asked.list(), asked.cursor()).orElse(Long.MAX_VALUE),
                        PAGE);
        return RecallList.of(
                found,
                found.size() < PAGE ? null : PageCursor.after(asked.list(), found.getLast().id()));
    }

    @GET
    @Path("/{recallId: [0-9]{1,18}}")
    @Described(
            value = "Read a recall",
            more =
                    "Everybody reads the notice and its lots; who may recall these goods reads"
                        + " where their units are and who has answered; a supermarket what it had"
                        + " and answered itself.",
            answer = RecallDetail.class,
            problems = 404,
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public RecallDetail read(
            @Means(value = "The recall.", example = "80101") @PathParam("recallId") long recallId,
            @Context HttpServletRequest request) {
        return details().read(callers.find(request), recallId);
    }

    @POST
    @Path("/previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "See what a recall would take in, without announcing it",
            answer = PreviewedRecall.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public PreviewedRecall preview(NewRecall body, @Context HttpServletRequest request) {
        var person = callers.require(request);
        return switch (recalls.preview(person, body.asked("preview"))) {
            case Outcome.Done<RecallPreview>(var preview) -> PreviewedRecall.of(preview);
            case Outcome.Refused<RecallPreview>(var reasons) ->
                    throw new FaultException(FIELDS.fault(reasons, ReaderLanguage.of(request)));
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Announce a recall",
            more =
                    "By the producer, or by an official over it. At once nothing of its lots sells,"
                            + " what was ordered and has not left is stopped and paid back, and"
                            + " whoever was sent something of it is written to. It can not be"
                            + " undone. 404 for a lot that is not the asker's to recall.",
            status = 201,
            answer = RecallDetail.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response announce(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewRecall body,
            @Context HttpServletRequest request) {
        var person = Optional.of(callers.require(request));
        var asked = new Repetitions.Asked(request, person, key, body);
        return repetitions.once(
                asked,
                () ->
                        Reply.to(
                                recalls.announce(
                                        person.get(), body.asked(Repetitions.requestKey(asked))),
                                id ->
                                        Reply.created(
                                                "/api/v1/recalls/" + id,
                                                details().read(person, id)),
                                FIELDS,
                                request));
    }

    private RecallDetails details() {
        return new RecallDetails(book, answers);
    }
}
