package org.tsagaan.web.api.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.OwnStorefront;
import org.tsagaan.storefront.StorefrontDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.Versions;

/** Where a seller opens its storefront, tells its story, closes it and opens it again. */
@Path("/api/v1/sellers/{organisationId: [0-9]{1,18}}/storefront")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(StorefrontApi.ROOM)
public class StorefrontKeepingApi {

    private static final String SELLER = "The organisation that sells; see /accounts/me.";
    private static final Refused NEW =
            Refused.about("slug", "nameZh", "nameEn", "storyZh", "storyEn");
    private static final Refused WORDS = Refused.about("nameZh", "nameEn", "storyZh", "storyEn");

    @EJB private StorefrontDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "Read one's own storefront",
            more = "Not there until it is opened.",
            answer = KeptStorefront.class,
            headers = HttpHeaders.ETAG,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Response readOwnStorefront(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        return tagged(desk.read(callers.require(request), seller));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Open a storefront",
            more =
                    "A seller has one. Neither a certificate nor a recognition is needed to open"
                            + " it: the gate says of each lot whether it may be sold there.",
            status = 201,
            answer = KeptStorefront.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response openStorefront(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewStorefront body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        desk.find(person, seller);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                desk.open(person, seller, body.slug(), body.texts()),
                                id ->
                                        Reply.created(
                                                "/api/v1/sellers/" + seller + "/storefront",
                                                KeptStorefront.of(desk.read(person, seller))),
                                NEW,
                                request));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Name a storefront and tell its story",
            answer = KeptStorefront.class,
            headers = HttpHeaders.ETAG,
            problems = {404, 412, 422, 428},
            asker = Described.Asker.SIGNED_IN)
    public Response describeStorefront(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            StorefrontWords body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        int now = desk.read(person, seller).version();
        Versions.requireSeen(ifMatch, now);
        return switch (desk.describe(person, seller, now, body.texts())) {
            case Outcome.Done<Long> done -> tagged(desk.read(person, seller));
            case Outcome.Refused<Long>(var reasons) ->
                    throw Versions.refused(reasons, WORDS, request);
        };
    }

    @POST
    @Path("/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Close a storefront",
            more = "Nothing of it sells until it is opened again; what was ordered is sent.",
            answer = KeptStorefront.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response closeStorefront(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Closure body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        return once(
                person,
                seller,
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () -> desk.close(person, seller, body.reason()),
                request);
    }

    @POST
    @Path("/reopening")
    @Described(
            value = "Open a closed storefront again",
            answer = KeptStorefront.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response reopenStorefront(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        return once(
                person,
                seller,
                new Repetitions.Asked(request, Optional.of(person), key, ""),
                () -> desk.reopen(person, seller),
                request);
    }

    private Response once(
            Person person,
            long seller,
            Repetitions.Asked asked,
            Supplier<Outcome<Long>> deed,
            HttpServletRequest request) {
        desk.read(person, seller);
        return repetitions.once(
                asked,
                () ->
                        Reply.of(
                                deed.get(),
                                () -> KeptStorefront.of(desk.read(person, seller)),
                                Refused.about("reason"),
                                request));
    }

    private static Response tagged(OwnStorefront own) {
        return Response.ok(KeptStorefront.of(own))
                .tag(Versions.tag(String.valueOf(own.version())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
