package org.tsagaan.web.api.mark;

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
import org.tsagaan.kernel.NotFound;
import org.tsagaan.mark.MarkDesk;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.Marks;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Marks of producers and stores: read by everybody, granted and withdrawn by the regulator. */
@Path("/api/v1/marks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Marks and certificates: which producer may use which, for what, and until when.")
public class MarkApi {

    private static final Refused NEW =
            Refused.about(
                    "nameZh",
                    "nameEn",
                    "issuedBy",
                    "number",
                    "reach",
                    "categories",
                    "products",
                    "validFrom",
                    "validUntil");
    private static final Refused REASON = Refused.about("reason");

    @EJB private Marks marks;
    @EJB private MarkDesk desk;
    @Inject private MarketClock clock;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "Search the grants of marks",
            more = "Also those that ended or were withdrawn: standing says which hold today.",
            answer = GrantedMarkList.class,
            query = MarkParameters.class)
    public GrantedMarkList search(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(MarkParameters.class, request.getQueryString());
        var before = PageCursor.read(asked.list(), asked.cursor());
        return GrantedMarkList.of(
                asked.list(),
                marks.listRegister(asked.filter(), before, GrantedMarkList.PAGE + 1),
                clock.today());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Grant a mark to a producer or store",
            more = "By the region's regulator. Its badge shows from the first day to the last.",
            status = 201,
            answer = GrantedMark.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response grantMark(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewMark body,
            @Context HttpServletRequest request) {
        Person official = official(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () ->
                        Reply.to(
                                desk.grant(official, body.terms()),
                                id -> Reply.created("", GrantedMark.of(find(id), clock.today())),
                                NEW,
                                request));
    }

    @POST
    @Path("/{markId: [0-9]{1,18}}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Withdraw a mark for good",
            more = "By the region's regulator. Its badge is gone at once.",
            answer = GrantedMark.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response withdrawMark(
            @Means(value = "The grant.", example = "7301") @PathParam("markId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            MarkWithdrawal body,
            @Context HttpServletRequest request) {
        Person official = official(request);
        long holder = find(id).producerId();
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () ->
                        Reply.of(
                                desk.withdraw(official, holder, id, body.reason()),
                                () -> GrantedMark.of(find(id), clock.today()),
                                REASON,
                                request));
    }

    private Person official(HttpServletRequest request) {
        Person official = callers.require(request);
        desk.enter(official);
        return official;
    }

    private MarkGrantView find(long id) {
        return marks.findGrant(id).orElseThrow(() -> new NotFound("mark"));
    }
}
