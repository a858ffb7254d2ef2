package org.tsagaan.web.api.organisation;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.OrganisationDesk;
import org.tsagaan.account.Person;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/**
 * Organisations and who acts for them, for who runs the market; the regulator reads them and enters
 * laboratories.
 */
@Path("/api/v1/organisations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Organisations, and who acts for them.")
public class OrganisationApi {

    private static final String ONE = "/{organisationId: [0-9]{1,18}}";
    private static final String WHICH = "The organisation.";
    private static final Refused NEW =
            Refused.about(
                    "kind",
                    "nameZh",
                    "nameEn",
                    "creditCode",
                    "creditCodeNote",
                    "divisionCode",
                    "address",
                    "phone");
    private static final Refused MEMBER = Refused.about("email", "role");

    @EJB private OrganisationDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the organisations",
            more = "For who runs the market and the region's regulator.",
            answer = OrganisationList.class,
            query = OrganisationParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public OrganisationList list(@Context HttpServletRequest request) {
        Person person = callers.require(request);
        desk.enter(person);
        var asked = QueryBinding.read(OrganisationParameters.class, request.getQueryString());
        return OrganisationList.of(
                asked.list(),
                desk.list(
                        person,
                        asked.text(),
                        asked.only(),
                        PageCursor.read(asked.list(), asked.cursor()),
                        OrganisationList.PAGE + 1));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read an organisation with who acts for it",
            more = "For who runs the market and the region's regulator.",
            answer = OrganisationFile.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public OrganisationFile organisation(
            @Means(value = WHICH, example = "6107") @PathParam("organisationId") long id,
            @Context HttpServletRequest request) {
        return read(callers.require(request), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Enter an organisation",
            more = "By who runs the market; laboratories also by the region's regulator.",
            status = 201,
            answer = OrganisationFile.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response register(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            OrganisationRequest body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        desk.enter(person);
        return once(
                request,
                person,
                key,
                body,
                () ->
                        Reply.to(
                                desk.register(person, body.organisation()),
                                id ->
                                        Reply.created(
                                                "/api/v1/organisations/" + id, read(person, id)),
                                NEW,
                                request));
    }

    @POST
    @Path(ONE + "/members")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Let somebody act for an organisation",
            more = "By who runs the market. They have an account already.",
            answer = OrganisationFile.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response grant(
            @Means(value = WHICH, example = "6107") @PathParam("organisationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            MembershipRequest body,
            @Context HttpServletRequest request) {
        Person operator = operator(request);
        return once(
                request,
                operator,
                key,
                body,
                () ->
                        Reply.of(
                                desk.grant(operator, id, body.email(), body.role()),
                                () -> read(operator, id),
                                MEMBER,
                                request));
    }

    @POST
    @Path(ONE + "/members/{accountId: [0-9]{1,18}}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Let somebody act for an organisation no more",
            more = "By who runs the market, from their next request on; never the last of them.",
            answer = OrganisationFile.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response withdraw(
            @Means(value = WHICH, example = "6107") @PathParam("organisationId") long id,
            @Means(value = "Whose role.", example = "1201") @PathParam("accountId") long account,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            MembershipEnd body,
            @Context HttpServletRequest request) {
        Person operator = operator(request);
        return once(
                request,
                operator,
                key,
                body,
                () ->
                        Reply.of(
                                desk.withdraw(operator, id, account, body.role()),
                                () -> read(operator, id),
                                MEMBER,
                                request));
    }

    private Response once(
            HttpServletRequest request,
            Person person,
            @Nullable String key,
            Object body,
            Supplier<Reply> deed) {
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body), deed);
    }

    private Person operator(HttpServletRequest request) {
        Person operator = callers.require(request);
        desk.enterToGrant(operator);
        return operator;
    }

    private OrganisationFile read(Person person, long id) {
        return OrganisationFile.of(desk.read(person, id), desk.listMembers(person, id));
    }
}
