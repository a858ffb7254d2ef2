package org.tsagaan.web.api.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.VisitingHours;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.Versions;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Storefronts as their sellers keep them. What is another's is not there. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(StorefrontApi.ROOM)
public class StorefrontDeskApi {
    private static final String SELLER = "The organisation that sells; see /accounts/me.";
    private static final String OF = "/sellers/{organisationId: [0-9]{1,18}}";
    private static final String HOURS = OF + "/opening-hours";
    private static final String CLOSINGS = OF + "/closings";
    private static final Refused NEWS = Refused.about("text");
    private static final Refused THEME = Refused.about("theme");
    private static final Refused WEEK = Refused.about("week");
    private static final Refused CLOSING = Refused.about("firstDay", "lastDay", "reason");

    @EJB private StoreNews news;
    @EJB private VisitingHours hours;
    @EJB private StorefrontLook look;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @POST
    @Path(OF + "/news")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Tell something in a storefront",
            status = 201,
            answer = NewsItem.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response postNews(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewsRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        hours.readOwn(person, seller);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                news.post(person, seller, body.text()),
                                id -> Reply.created("", NewsItem.of(newest(person, seller, id))),
                                NEWS,
                                request));
    }

    @GET
    @Path(HOURS)
    @Described(
            value = "Read the opening hours of a storefront",
            answer = WeekHours.class,
            headers = {"ETag"},
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Response readHours(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        return answer(hours.readOwn(callers.require(request), seller));
    }

    @PUT
    @Path(HOURS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Set the opening hours of a storefront",
            answer = WeekHours.class,
            headers = {"ETag"},
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response setHours(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            WeekHours body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        hours.readOwn(person, seller);
        var seen = Versions.required(ifMatch);
        Outcome<Long> outcome =
                body.spans()
                        .map(week -> hours.setWeek(person, seller, week, seen))
                        .orElseGet(
                                () ->
                                        Outcome.refused(
                                                Refusal.of("storefront.hours.unreadable")
                                                        .about("week")));
        if (outcome instanceof Outcome.Refused<Long>(var reasons)) {
            throw reasons.contains(VisitingHours.CHANGED)
                    ? Versions.changed()
                    : new FaultException(WEEK.fault(reasons, ReaderLanguage.of(request)));
        }
        return answer(hours.readOwn(person, seller));
    }

    @POST
    @Path(CLOSINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Close a storefront for some days",
            status = 201,
            answer = ClosingItem.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response addClosing(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            ClosingRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        hours.readOwn(person, seller);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                hours.close(
                                        person,
                                        seller,
                                        body.firstDay(),
                                        body.lastDay(),
                                        body.reason()),
                                id ->
                                        Reply.created(
                                                "", ClosingItem.of(closing(person, seller, id))),
                                CLOSING,
                                request));
    }

    @DELETE
    @Path(CLOSINGS + "/{closingId: [0-9]{1,18}}")
    @Described(
            value = "Take a closing back",
            answer = ClosingList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ClosingList removeClosing(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = "A closing of it.", example = "92117") @PathParam("closingId")
                    long closingId,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        hours.open(person, seller, closingId);
        return new ClosingList(
                hours.readOwn(person, seller).closings().stream().map(ClosingItem::of).toList());
    }

    @PUT
    @Path(OF + "/theme")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Choose the look of a storefront",
            answer = ThemeChoice.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public ThemeChoice chooseTheme(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            ThemeChoice body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        look.ownTheme(person, seller);
        var refused = List.of(Refusal.of("storefront.no_such_theme").about("theme"));
        look.choose(
                person,
                seller,
                body.find()
                        .orElseThrow(
                                () ->
                                        new FaultException(
                                                THEME.fault(refused, ReaderLanguage.of(request)))));
        return body;
    }

    private StorePost newest(Person person, long seller, long id) {
        List<StorePost> posts = news.listOwn(person, seller, OptionalLong.of(id + 1));
        return posts.getFirst();
    }

    private OpeningHours.Closing closing(Person person, long seller, long id) {
        return hours.readOwn(person, seller).closings().stream()
                .filter(closing -> closing.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Response answer(OpeningHours hours) {
        return Response.ok(WeekHours.of(hours))
                .tag(Versions.tag(hours.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
