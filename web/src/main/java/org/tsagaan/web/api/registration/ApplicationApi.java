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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.Applications;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** One's own applications. Another's do not exist here. */
@Path("/api/v1/applications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Applications for registrations and licences, by those who apply.")
public class ApplicationApi {
    private static final String ONE = "/{applicationId: [0-9]{1,18}}";
    private static final String WHICH = "An application of one's own.";
    private static final String MINE = "applications";
    private static final int PAGE = 50;
    private static final Refused FIELDS =
            Refused.about(
                    java.util.Arrays.stream(ApplicationField.values())
                            .map(ApplicationField::key)
                            .toArray(String[]::new));

    @EJB private Applications applications;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List one's own applications",
            answer = ApplicationList.class,
            query = PageParameters.class,
            asker = Described.Asker.SIGNED_IN)
    public ApplicationList list(@Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        List<ApplicationEntry> mine =
                applications.listMine(person, PageCursor.read(MINE, asked.cursor()), PAGE);
        return ApplicationList.of(
                mine, mine.size() < PAGE ? null : PageCursor.after(MINE, mine.getLast().id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Begin an application",
            more = "One of that kind that a producer has open already is answered again.",
            status = 201,
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response begin(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewApplication body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return once(
                request,
                person,
                key,
                body,
                () ->
                        Reply.to(
                                begun(person, body),
                                id ->
                                        Reply.created(
                                                "/api/v1/applications/" + id,
                                                Application.of(applications.read(person, id))),
                                FIELDS,
                                request));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read an application",
            answer = Application.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Application read(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @Context HttpServletRequest request) {
        return Application.of(applications.read(callers.require(request), id));
    }

    @POST
    @Path(ONE + "/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Keep answers of an application",
            more = "Right or wrong: what is wrong is told when it is sent in.",
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response answer(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Answers body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return once(
                request,
                person,
                key,
                body,
                () -> reply(person, id, applications.save(person, id, body.typed()), request));
    }

    @POST
    @Path(ONE + "/submission")
    @Described(
            value = "Send an application in, for the first time or corrected",
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response submit(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return once(
                request,
                person,
                key,
                "",
                () -> reply(person, id, applications.submit(person, id), request));
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Take an application back",
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response withdraw(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Words body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return once(
                request,
                person,
                key,
                body,
                () -> reply(person, id, applications.withdraw(person, id, body.reason()), request));
    }

    private Outcome<Long> begun(Person person, NewApplication body) {
        var kind = body.producerKind();
        var producer = body.producerId();
        var asked = body.kind();
        if (kind != null && producer == null && asked == null) {
            return applications.start(person, kind);
        }
        return kind == null && producer != null && asked != null
                ? applications.startFor(person, asked, producer)
                : Outcome.refused(Refusal.of("licensing.new_or_of_a_producer"));
    }

    private <T> Reply reply(
            Person person, long id, Outcome<T> outcome, HttpServletRequest request) {
        return Reply.of(
                outcome, () -> Application.of(applications.read(person, id)), FIELDS, request);
    }

    private Response once(
            HttpServletRequest request,
            Person person,
            @Nullable String key,
            Object body,
            Supplier<Reply> work) {
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body), work);
    }
}
