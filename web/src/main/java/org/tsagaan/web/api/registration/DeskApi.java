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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.ReviewDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** The desk of whoever registers and licenses. What is in another division does not exist here. */
@Path("/api/v1/desk/applications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The desk of the officer who registers workshops and of the regulator.")
public class DeskApi {
    private static final String ONE = "/{applicationId: [0-9]{1,18}}";
    private static final String WHICH = "An application on the desk.";
    private static final int PAGE = 100;
    private static final Refused FIELDS =
            Refused.about("reason", "number", "issuedBy", "validFrom", "validUntil");

    @EJB private ReviewDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List what is on the desk",
            more = "At most 100; the page after it is asked with after and afterDue.",
            answer = ApplicationList.class,
            query = DeskParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ApplicationList queue(@Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(DeskParameters.class, request.getQueryString());
        return ApplicationList.of(
                desk.listQueue(person, asked.filter(), asked.position(), PAGE), null);
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read a file on the desk",
            answer = Application.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Application file(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @Context HttpServletRequest request) {
        return Application.of(desk.read(callers.require(request), id));
    }

    @POST
    @Path(ONE + "/acceptance")
    @Described(
            value = "Accept an application for review",
            answer = Application.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response accept(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        return once(request, id, key, "", person -> desk.accept(person, id));
    }

    @POST
    @Path(ONE + "/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Ask for a correction",
            more = "The time for the decision stands still until it comes.",
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response correct(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Words body,
            @Context HttpServletRequest request) {
        return once(
                request, id, key, body, person -> desk.askForCorrection(person, id, body.reason()));
    }

    @POST
    @Path(ONE + "/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Approve an application and grant its certificate",
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response approve(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Certificate body,
            @Context HttpServletRequest request) {
        return once(request, id, key, body, person -> desk.approve(person, id, body.approval()));
    }

    @POST
    @Path(ONE + "/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Refuse an application",
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response refuse(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Words body,
            @Context HttpServletRequest request) {
        return once(request, id, key, body, person -> desk.refuse(person, id, body.reason()));
    }

    /** Apart: an approval that is refused undoes its own transaction. */
    private <T> Response once(
            HttpServletRequest request,
            long id,
            @Nullable String key,
            Object body,
            Function<Person, Outcome<T>> deed) {
        var person = callers.require(request);
        desk.read(person, id);
        return repetitions.onceApart(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                deed.apply(person),
                                () -> Application.of(desk.read(person, id)),
                                FIELDS,
                                request));
    }
}
