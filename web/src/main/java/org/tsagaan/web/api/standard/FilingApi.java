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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.Declarations;
import org.tsagaan.standard.FilingState;
import org.tsagaan.standard.StandardDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Filings of declared standards, for the regulator. */
@Path("/api/v1/filings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Filings: declared enterprise standards that the regulator files or returns.")
public class FilingApi {

    private static final String WHICH = "The declared edition.";

    @EJB private StandardDesk desk;
    @EJB private Declarations declarations;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the filings that are asked for, oldest first",
            answer = DeclarationList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public DeclarationList listFilings(@Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        return DeclarationList.of(
                "filings",
                desk.listAsked(
                        person,
                        PageCursor.read("filings", asked.cursor()),
                        DeclarationList.PAGE + 1));
    }

    @POST
    @Path("/{editionId: [0-9]{1,18}}/number")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "File a declared edition under a number",
            answer = Declaration.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response file(
            @Means(value = WHICH, example = "9202") @PathParam("editionId") long editionId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            FilingNumber body,
            @Context HttpServletRequest request) {
        return once(
                request,
                editionId,
                key,
                body,
                p -> desk.file(p, editionId, body.number()),
                "number");
    }

    @POST
    @Path("/{editionId: [0-9]{1,18}}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Return a declared edition unfiled",
            more = "It stays declared and in force.",
            answer = Declaration.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response giveBack(
            @Means(value = WHICH, example = "9202") @PathParam("editionId") long editionId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            ReturnReason body,
            @Context HttpServletRequest request) {
        return once(
                request,
                editionId,
                key,
                body,
                p -> desk.giveBack(p, editionId, body.reason()),
                "reason");
    }

    private Response once(
            HttpServletRequest request,
            long editionId,
            @Nullable String key,
            Object body,
            Function<Person, Outcome<FilingState>> deed,
            String field) {
        var person = callers.require(request);
        desk.enter(person);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                deed.apply(person),
                                () ->
                                        declarations
                                                .findDeclaration(editionId)
                                                .map(Declaration::of)
                                                .orElseThrow(() -> new NotFound("edition")),
                                Refused.about(field),
                                request));
    }
}
