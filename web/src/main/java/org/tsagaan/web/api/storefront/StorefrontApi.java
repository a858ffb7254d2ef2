package org.tsagaan.web.api.storefront;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.Said;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.storefront.StorefrontView;
import org.tsagaan.storefront.VisitingHours;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.review.HidingRequest;
import org.tsagaan.web.api.review.Hidings;

/** Storefronts as anybody sees them, and as the market moderates them. */
@Path("/api/v1/storefronts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(StorefrontApi.ROOM)
public class StorefrontApi {
    static final String ROOM = "Storefronts: hours, closings, news, looks, pictures.";
    private static final String ONE = "/{slug: [a-z0-9-]{1,60}}";
    private static final String SLUG = "Its address in the market.";

    @EJB private StorefrontRegister register;
    @EJB private StoreNews news;
    @EJB private VisitingHours hours;
    @EJB private StorefrontLook look;
    @EJB private PickUps pickUps;
    @Inject private MarketClock clock;
    @Inject private Hidings hidings;

    @GET
    @Path(ONE)
    @Described(value = "Read a storefront", answer = StorefrontDetail.class, problems = 404)
    public StorefrontDetail readStorefront(
            @Means(value = SLUG, example = "white-food-hall") @PathParam("slug") String slug) {
        var store = store(slug);
        var week = hours.read(store.id());
        return StorefrontDetail.of(
                store,
                look.theme(store.id()),
                week,
                week.at(clock.now()),
                Optional.ofNullable(pickUps.find(Set.of(store.id()), clock.now()).get(store.id())),
                look.listPictures(store.id()));
    }

    @GET
    @Path(ONE + "/news")
    @Described(
            value = "List the news of a storefront",
            answer = NewsList.class,
            query = PageParameters.class,
            problems = 404)
    public NewsList listNews(
            @Means(value = SLUG, example = "white-food-hall") @PathParam("slug") String slug,
            @Context HttpServletRequest request) {
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var store = store(slug);
        var list = "news " + store.id();
        return NewsList.of(
                list, news.list(store.id(), PageCursor.read(list, asked.cursor()), StoreNews.PAGE));
    }

    @POST
    @Path("/news/{newsId: [0-9]{1,18}}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Hide the text of a piece of news",
            more = "For who runs the market. Everybody reads why.",
            answer = HidingRequest.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response hideNews(
            @Means(value = "The piece of news.", example = "91117") @PathParam("newsId")
                    long newsId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HidingRequest body,
            @Context HttpServletRequest request) {
        return hidings.hide(Said.POST, newsId, key, body, request);
    }

    @POST
    @Path("/pictures/{pictureId: [0-9]{1,18}}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Hide a picture of a storefront",
            more = "For who runs the market. Everybody reads why, and nobody is handed it.",
            answer = HidingRequest.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response hidePicture(
            @Means(value = "The picture.", example = "93117") @PathParam("pictureId")
                    long pictureId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HidingRequest body,
            @Context HttpServletRequest request) {
        return hidings.hide(Said.STORE_PICTURE, pictureId, key, body, request);
    }

    private StorefrontView store(String slug) {
        return register.findStorefront(slug).orElseThrow(() -> new NotFound("storefront"));
    }
}
