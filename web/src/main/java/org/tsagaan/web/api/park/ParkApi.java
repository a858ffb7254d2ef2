package org.tsagaan.web.api.park;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.ParkLaboratories;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.Parks;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.Versions;

/** Food parks: read by everybody, kept by the region's regulator. */
@Path("/api/v1/parks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Food parks, their laboratories and their tenants.")
public class ParkApi {

    private static final String ONE = "/{parkId: [0-9]{1,18}}";
    private static final String PARK = "The park.";
    private static final Refused NEW =
            Refused.about(
                    "nameZh",
                    "nameEn",
                    "creditCode",
                    "divisionCode",
                    "address",
                    "phone",
                    "storyZh",
                    "storyEn",
                    "latitude",
                    "longitude");
    private static final Refused DESCRIPTION =
            Refused.about("storyZh", "storyEn", "latitude", "longitude");

    @EJB private Parks parks;
    @EJB private ParkLaboratories laboratories;
    @Inject private MarketClock clock;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(value = "List the parks", answer = ParkList.class, query = ParkParameters.class)
    public ParkList list(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(ParkParameters.class, request.getQueryString());
        var after = PageCursor.read(asked.list(), asked.cursor()).orElse(0);
        return ParkList.of(asked.list(), parks.list(asked.code(), after, ParkList.PAGE + 1));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read a park",
            more = "Its tenants are listed by /register?parkId=.",
            answer = Park.class,
            headers = HttpHeaders.ETAG,
            problems = 404)
    public Response readPark(
            @Means(value = PARK, example = "7401") @PathParam("parkId") long parkId) {
        return answer(parkId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Enter a park",
            more = "By the region's regulator.",
            status = 201,
            answer = Park.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response register(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewParkRequest body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                NEW,
                official -> parks.register(official, body.park()),
                id -> Reply.created("/api/v1/parks/" + id, read(id)));
    }

    @PUT
    @Path(ONE + "/description")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Describe a park anew",
            more = "By the region's regulator.",
            answer = Park.class,
            headers = HttpHeaders.ETAG,
            problems = {404, 412, 422, 428},
            asker = Described.Asker.SIGNED_IN)
    public Response describe(
            @Means(value = PARK, example = "7401") @PathParam("parkId") long parkId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ParkDescription body,
            @Context HttpServletRequest request) {
        Person official = callers.require(request);
        parks.enter(official);
        int now = parks.read(parkId).version();
        Versions.requireSeen(ifMatch, now);
        return switch (parks.describe(official, parkId, now, body.story(), body.position())) {
            case Outcome.Done<Long> done -> answer(parkId);
            case Outcome.Refused<Long>(var reasons) ->
                    throw Versions.refused(reasons, DESCRIPTION, request);
        };
    }

    @POST
    @Path(ONE + "/laboratory")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Name the laboratory of a park",
            more = "By the region's regulator. One that it had before is its own no more.",
            answer = Park.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response nameLaboratory(
            @Means(value = PARK, example = "7401") @PathParam("parkId") long parkId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            LaboratoryChoice body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                Refused.about("laboratoryId"),
                official -> laboratories.name(official, parkId, body.laboratoryId()),
                id -> Reply.done(read(parkId)));
    }

    @POST
    @Path(ONE + "/tenants")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Admit a tenant whose park was not on record",
            more = "By the region's regulator. Tenancies begin with the approval otherwise.",
            answer = Park.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response admit(
            @Means(value = PARK, example = "7401") @PathParam("parkId") long parkId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewTenant body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                Refused.about("producerId"),
                official -> parks.admit(official, parkId, body.producerId()),
                id -> Reply.done(read(parkId)));
    }

    @POST
    @Path(ONE + "/tenants/{producerId: [0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "End a tenancy",
            more = "By the region's regulator. Inspections that were asked for go on.",
            answer = Park.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response endTenancy(
            @Means(value = PARK, example = "7401") @PathParam("parkId") long parkId,
            @Means(value = "The tenant.", example = "1108") @PathParam("producerId")
                    long producerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            TenancyEnd body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                Refused.about("reason"),
                official -> parks.endTenancy(official, parkId, producerId, body.reason()),
                id -> Reply.done(read(parkId)));
    }

    private Response once(
            HttpServletRequest request,
            @Nullable String key,
            Object body,
            Refused fields,
            Function<Person, Outcome<Long>> deed,
            Function<Long, Reply> done) {
        Person official = callers.require(request);
        parks.enter(official);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () -> Reply.to(deed.apply(official), done, fields, request));
    }

    private Response answer(long parkId) {
        ParkView park = parks.read(parkId);
        return Response.ok(Park.of(park, laboratories.find(parkId), clock.today()))
                .tag(Versions.tag(String.valueOf(park.version())))
                .build();
    }

    private Park read(long parkId) {
        return Park.of(parks.read(parkId), laboratories.find(parkId), clock.today());
    }
}
