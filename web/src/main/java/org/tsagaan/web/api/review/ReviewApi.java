package org.tsagaan.web.api.review;

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
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.Reviewing;
import org.tsagaan.order.Reviews;
import org.tsagaan.order.Said;
import org.tsagaan.storefront.Offers;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Reviews as anybody reads them, as a seller answers them, and as the market moderates them. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(ReviewApi.ROOM)
public class ReviewApi {
    static final String ROOM =
            "Reviews by buyers: read, written, answered, moderated; never deleted.";
    private static final String SELLER = "The organisation that sells; see /accounts/me.";
    private static final String REVIEW = "The review.";
    private static final String ALL = "reviews";

    @EJB private Offers offers;
    @EJB private Reviews reviews;
    @EJB private Reviewing desk;
    @Inject private Hidings hidings;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Path("/offers/{offerId: [0-9]{1,18}}/reviews")
    @Described(
            value = "List the reviews of an offer's product",
            answer = ProductReviewList.class,
            query = PageParameters.class,
            problems = 404)
    public ProductReviewList ofOffer(
            @Means(value = "The offer.", example = "20117") @PathParam("offerId") long offerId,
            @Context HttpServletRequest request) {
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        long product =
                Optional.ofNullable(offers.findOffers(Set.of(offerId)).get(offerId))
                        .orElseThrow(() -> new NotFound("offer"))
                        .productId();
        var list = ALL + " of product " + product;
        return ProductReviewList.of(
                list,
                reviews.rating(product),
                reviews.listOfProduct(
                        product, PageCursor.read(list, asked.cursor()), Reviews.PAGE));
    }

    @GET
    @Path("/sellers/{organisationId: [0-9]{1,18}}/reviews")
    @Described(
            value = "List the reviews of what a seller sent",
            answer = ReviewList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ReviewList ofSeller(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var list = ALL + " of seller " + seller;
        return ReviewList.of(
                list, reviews.listOfSeller(person, seller, PageCursor.read(list, asked.cursor())));
    }

    @POST
    @Path("/reviews/{reviewId: [0-9]{1,18}}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Answer a review of what one sent",
            more = "Once, for everybody to read.",
            answer = AnswerRequest.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response answer(
            @Means(value = REVIEW, example = "70117") @PathParam("reviewId") long reviewId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            AnswerRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                desk.answer(person, reviewId, body.text()),
                                () -> body,
                                Refused.about("text"),
                                request));
    }

    @GET
    @Path("/reviews")
    @Described(
            value = "List all reviews, for who moderates",
            answer = ReviewList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ReviewList all(@Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        return ReviewList.of(
                ALL, reviews.listToModerate(person, PageCursor.read(ALL, asked.cursor())));
    }

    @POST
    @Path("/reviews/{reviewId: [0-9]{1,18}}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Hide the text of a review",
            more = "For who runs the market. Everybody reads why, and the stars stay counted.",
            answer = HidingRequest.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response hide(
            @Means(value = REVIEW, example = "70117") @PathParam("reviewId") long reviewId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HidingRequest body,
            @Context HttpServletRequest request) {
        return hidings.hide(Said.REVIEW, reviewId, key, body, request);
    }

    @POST
    @Path("/reviews/photos/{photoId: [0-9]{1,18}}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Hide a photograph of a review",
            more =
                    "For who runs the market. It is not handed out any more, and everybody reads"
                            + " why.",
            answer = HidingRequest.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response hidePhoto(
            @Means(value = "The photograph.", example = "70121") @PathParam("photoId") long photoId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HidingRequest body,
            @Context HttpServletRequest request) {
        return hidings.hide(Said.PHOTO, photoId, key, body, request);
    }
}
