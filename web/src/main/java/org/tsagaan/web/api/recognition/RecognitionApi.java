package org.tsagaan.web.api.recognition;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.GrantedRecognition;
import org.tsagaan.licensing.RecognitionDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Recognitions of stores and parks: read by everybody, granted and revoked by the regulator. */
@Path("/api/v1/recognitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Recognitions of demonstration stores and demonstration parks.")
public class RecognitionApi {

    private static final String LIST = "recognitions";
    private static final int PAGE = 100;
    private static final Refused NEW =
            Refused.about("organisationId", "number", "validFrom", "validUntil");
    private static final Refused REASON = Refused.about("reason");

    @EJB private RecognitionDesk desk;
    @Inject private MarketClock clock;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the recognitions",
            more = "Also those that ended or were revoked: standing says which hold today.",
            answer = RecognisedList.class,
            query = PageParameters.class)
    public RecognisedList list(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        List<GrantedRecognition> found =
                desk.listGranted(PageCursor.read(LIST, asked.cursor()), PAGE + 1);
        List<GrantedRecognition> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new RecognisedList(
                shown.stream().map(r -> Recognised.of(r, clock.today())).toList(),
                found.size() > PAGE
                        ? PageCursor.after(LIST, shown.getLast().recognition().id())
                        : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Recognise a store or a park",
            more = "By the region's regulator.",
            status = 201,
            answer = Recognised.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response grant(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewRecognition body,
            @Context HttpServletRequest request) {
        Person official = official(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () ->
                        Reply.to(
                                desk.grant(
                                        official,
                                        body.organisationId(),
                                        body.number(),
                                        body.validFrom(),
                                        body.validUntil()),
                                id -> Reply.created("", read(id)),
                                NEW,
                                request));
    }

    @POST
    @Path("/{recognitionId: [0-9]{1,18}}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Revoke a recognition",
            more = "By the region's regulator. A demonstration store sells nothing from then on.",
            answer = Recognised.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response revoke(
            @Means(value = "The recognition.", example = "7601") @PathParam("recognitionId")
                    long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Revocation body,
            @Context HttpServletRequest request) {
        Person official = official(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () ->
                        Reply.to(
                                desk.revoke(official, id, body.reason()),
                                state -> Reply.done(read(id)),
                                REASON,
                                request));
    }

    private Person official(HttpServletRequest request) {
        Person official = callers.require(request);
        desk.enter(official);
        return official;
    }

    private Recognised read(long id) {
        return Recognised.of(desk.read(id), clock.today());
    }
}
