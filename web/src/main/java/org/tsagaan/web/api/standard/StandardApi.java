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
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.StandardDesk;
import org.tsagaan.standard.Standards;
import org.tsagaan.supervision.StandardRecord;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** The standards by which lots are judged. */
@Path("/api/v1/standards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Standards: their editions, what each demands, and how often that is not met.")
public class StandardApi {

    private static final Refused FIELDS =
            Refused.about(
                    "code",
                    "kind",
                    "titleZh",
                    "titleEn",
                    "issuer",
                    "edition",
                    "effectiveFrom",
                    "effectiveUntil",
                    "items",
                    "day");

    @EJB private Standards standards;
    @EJB private StandardRecord record;
    @EJB private StandardDesk desk;
    @EJB private Products products;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(value = "List the standards", answer = StandardList.class)
    public StandardList list() {
        return StandardList.of(standards.listStandards(), record.countReports());
    }

    @GET
    @Path("/{standardId: [0-9]{1,18}}/editions")
    @Described(
            value = "List the editions of a standard",
            answer = EditionList.class,
            problems = 404)
    public EditionList editions(
            @Means(value = "The standard.", example = "4301") @PathParam("standardId")
                    long standardId) {
        return standards
                .findStandard(standardId)
                .map(s -> EditionList.of(standards.listEditions(s.id())))
                .orElseThrow(() -> new NotFound("standard"));
    }

    @GET
    @Path("/{standardId: [0-9]{1,18}}/editions/{editionId: [0-9]{1,18}}")
    @Described(value = "Read what an edition demands", answer = Edition.class, problems = 404)
    public Edition edition(
            @Means(value = "The standard.", example = "4301") @PathParam("standardId")
                    long standardId,
            @Means(value = "One of its editions.", example = "4302") @PathParam("editionId")
                    long editionId) {
        return standards
                .findEdition(editionId)
                .filter(e -> e.standardId() == standardId)
                .map(e -> Edition.of(e, record.countItems(standardId)))
                .orElseThrow(() -> new NotFound("edition"));
    }

    @GET
    @Path("/{standardId: [0-9]{1,18}}/products")
    @Described(
            value = "List the products that execute a standard",
            more = "Those that are approved.",
            answer = ExecutingProducts.class,
            query = PageParameters.class,
            problems = 404)
    public ExecutingProducts executing(
            @Means(value = "The standard.", example = "4301") @PathParam("standardId")
                    long standardId,
            @Context HttpServletRequest request) {
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var standard =
                standards.findStandard(standardId).orElseThrow(() -> new NotFound("standard"));
        String list = "executing " + standard.id();
        long after = PageCursor.read(list, asked.cursor()).orElse(0);
        return ExecutingProducts.of(
                list, products.listExecuting(standardId, after, ExecutingProducts.PAGE + 1));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Enter a standard with its first edition",
            more = "National, local and group standards, by the region's regulator.",
            status = 201,
            answer = EditionList.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response publish(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewStandard body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                person ->
                        switch (body.first()) {
                            case Outcome.Done<EditionPublication>(var first) ->
                                    desk.publish(person, body.publication(), first);
                            case Outcome.Refused<EditionPublication>(var reasons) ->
                                    Outcome.refused(reasons);
                        },
                id -> id);
    }

    @POST
    @Path("/{standardId: [0-9]{1,18}}/editions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Enter a further edition of a standard",
            more = "It supersedes the one in force.",
            status = 201,
            answer = EditionList.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response addEdition(
            @Means(value = "The standard.", example = "4301") @PathParam("standardId")
                    long standardId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewEdition body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                person ->
                        switch (body.of(standardId)) {
                            case Outcome.Done<EditionPublication>(var edition) ->
                                    desk.addEdition(person, edition);
                            case Outcome.Refused<EditionPublication>(var reasons) ->
                                    Outcome.refused(reasons);
                        },
                id -> standardId);
    }

    @POST
    @Path("/{standardId: [0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "End the edition in force without another",
            more = "A local standard lapses when a national one comes.",
            status = 201,
            answer = EditionList.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response lapse(
            @Means(value = "The standard.", example = "4301") @PathParam("standardId")
                    long standardId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            LastDay body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                person -> desk.lapse(person, standardId, body.day()),
                id -> standardId);
    }

    private Response once(
            HttpServletRequest request,
            @Nullable String key,
            Object body,
            Function<Person, Outcome<Long>> deed,
            LongUnaryOperator standard) {
        var person = callers.require(request);
        desk.enter(person);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                deed.apply(person),
                                made -> {
                                    long id = standard.applyAsLong(made);
                                    return Reply.created(
                                            "/api/v1/standards/" + id + "/editions",
                                            EditionList.of(standards.listEditions(id)));
                                },
                                FIELDS,
                                request));
    }
}
