package org.tsagaan.web.api.standard;

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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.Declarations;
import org.tsagaan.standard.DeclaredEdition;
import org.tsagaan.standard.DeclaredStandard;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Standards that a producer declares of itself. What is another's is not there. */
@Path("/api/v1/producers/{producerId: [0-9]{1,18}}/standards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Enterprise standards: declared publicly by their producers, edition by edition.")
public class DeclarationApi {

    private static final String WHOSE = "A producer one acts for; see /accounts/me.";
    private static final String WHICH = "A standard that it has declared.";
    private static final String ONE = "/{standardId: [0-9]{1,18}}/editions";
    private static final Refused FIELDS =
            Refused.about(
                    "code", "titleZh", "titleEn", "edition", "effectiveFrom", "items", "basis");

    @EJB private Declarations declarations;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List what a producer has declared, newest first",
            answer = DeclarationList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public DeclarationList listDeclared(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var list = "declarations " + producerId;
        OptionalLong before = PageCursor.read(list, asked.cursor());
        return DeclarationList.of(
                list, declarations.listOwn(person, producerId, before, DeclarationList.PAGE + 1));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Declare an enterprise standard publicly",
            more =
                    "It is in force from the first day of its edition on, and can not be taken"
                            + " back; a new edition supersedes it. It may not be laxer than its"
                            + " basis in any mandatory item.",
            status = 201,
            answer = Declaration.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response declare(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewDeclaration body,
            @Context HttpServletRequest request) {
        return once(
                request,
                producerId,
                key,
                body,
                person ->
                        switch (body.of(producerId)) {
                            case Outcome.Done<DeclaredStandard>(var declared) ->
                                    declarations.declare(person, declared);
                            case Outcome.Refused<DeclaredStandard>(var reasons) ->
                                    Outcome.refused(reasons);
                        },
                person -> id -> declarations.readNewest(person, id));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Declare a new edition of an enterprise standard",
            status = 201,
            answer = Declaration.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response declareEdition(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Means(value = WHICH, example = "9201") @PathParam("standardId") long standardId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewDeclaredEdition body,
            @Context HttpServletRequest request) {
        own(callers.require(request), producerId, standardId);
        return once(
                request,
                producerId,
                key,
                body,
                person ->
                        switch (body.read()) {
                            case Outcome.Done<DeclaredEdition>(var edition) ->
                                    declarations.declareEdition(person, standardId, edition);
                            case Outcome.Refused<DeclaredEdition>(var reasons) ->
                                    Outcome.refused(reasons);
                        },
                person -> id -> read(id, standardId));
    }

    @POST
    @Path(ONE + "/{editionId: [0-9]{1,18}}/filing")
    @Described(
            value = "Ask the regulator to file a declared edition",
            answer = Declaration.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response askFiling(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Means(value = WHICH, example = "9201") @PathParam("standardId") long standardId,
            @Means(value = "One of its editions.", example = "9202") @PathParam("editionId")
                    long editionId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        own(person, producerId, standardId);
        read(editionId, standardId);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, ""),
                () ->
                        Reply.of(
                                declarations.askFiling(person, editionId),
                                () -> Declaration.of(read(editionId, standardId)),
                                Refused.STATE,
                                request));
    }

    private Response once(
            HttpServletRequest request,
            long producerId,
            @Nullable String key,
            Object body,
            Function<Person, Outcome<Long>> deed,
            Function<Person, Function<Long, DeclarationView>> made) {
        var person = callers.require(request);
        declarations.listOwn(person, producerId, OptionalLong.empty(), 1);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                deed.apply(person),
                                id -> {
                                    DeclarationView d = made.apply(person).apply(id);
                                    return Reply.created(
                                            "/api/v1/standards/"
                                                    + d.standardId()
                                                    + "/editions/"
                                                    + d.editionId(),
                                            Declaration.of(d));
                                },
                                FIELDS,
                                request));
    }

    private void own(Person person, long producerId, long standardId) {
        if (declarations.readNewest(person, standardId).producerId() != producerId) {
            throw new NotFound("standard");
        }
    }

    private DeclarationView read(long editionId, long standardId) {
        return declarations
                .findDeclaration(editionId)
                .filter(d -> d.standardId() == standardId)
                .orElseThrow(() -> new NotFound("edition"));
    }
}
