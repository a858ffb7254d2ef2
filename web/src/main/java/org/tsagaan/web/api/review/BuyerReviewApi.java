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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.Judgement;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.Review;
import org.tsagaan.order.Reviewing;
import org.tsagaan.order.Reviews;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.BodyLimit;

/** What a buyer says of an order that is theirs. */
@Path("/api/v1/orders/{number: TS[0-9A-Z]{12}}/reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(ReviewApi.ROOM)
public class BuyerReviewApi {
    private static final String WHICH = "Number of the order.";
    private static final String EXAMPLE = "TS4K7Q2M9X1B3D";
    private static final String TOKEN = "Order-Token";
    private static final Refused WRITTEN = Refused.about("stars", "text", "photos");

    /** Four photographs, and what is around them. */
    private static final int LARGEST_BODY = 33 * 1024 * 1024;

    @EJB private OrderBook book;
    @EJB private Reviews reviews;
    @EJB private Reviewing desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the reviews of an order",
            more = "All of them on one page: a line has one.",
            answer = ReviewList.class,
            problems = 404,
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public ReviewList list(
            @Means(value = WHICH, example = EXAMPLE) @PathParam("number") String number,
            @HeaderParam(TOKEN) @Nullable String token,
            @Context HttpServletRequest request) {
        var written = reviews.listOfOrder(own(number, token, callers.find(request))).values();
        return new ReviewList(
                written.stream()
                        .sorted(Comparator.comparingLong(Review::id).reversed())
                        .map(ReviewItem::of)
                        .toList(),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Review a line that was sent",
            more =
                    "Once for each line. What was written stays as it is, for everybody to read. As"
                            + " multipart/form-data it comes with photographs, drawn anew: where"
                            + " and when they were taken is left out.",
            status = 201,
            answer = ReviewItem.class,
            problems = {404, 409, 422},
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response write(
            @Means(value = WHICH, example = EXAMPLE) @PathParam("number") String number,
            @HeaderParam(TOKEN) @Nullable String token,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            ReviewRequest body,
            @Context HttpServletRequest request) {
        var said = new Judgement(body.stars(), body.text(), List.of());
        return write(new Place(number, token, request), key, body, body.lineId(), said);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST_BODY)
    @Described(
            value = "Review a line that was sent, with photographs",
            more = "Photographs are drawn anew: where and when they were taken is left out.",
            status = 201,
            answer = ReviewItem.class,
            problems = {404, 409, 422},
            asker = Described.Asker.PERHAPS_SIGNED_IN)
    public Response writeWithPhotos(
            @Means(value = WHICH, example = EXAMPLE) @PathParam("number") String number,
            @HeaderParam(TOKEN) @Nullable String token,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            ReviewUpload body,
            @Context HttpServletRequest request) {
        return write(new Place(number, token, request), key, body, body.lineId(), body.judgement());
    }

    /** An order by its address, and by what who asks holds of it. */
    private record Place(String number, @Nullable String token, HttpServletRequest request) {}

    private Response write(
            Place place, @Nullable String key, Object body, long lineId, Judgement said) {
        var request = place.request();
        var person = callers.find(request);
        var order = own(place.number(), place.token(), person);
        var actor = person.map(Person::actor).orElse(Actor.guest());
        return repetitions.once(
                new Repetitions.Asked(request, person, key, body),
                () ->
                        Reply.to(
                                desk.write(order, lineId, said, actor),
                                _ -> Reply.created("", written(order, lineId)),
                                WRITTEN,
                                request));
    }

    private ReviewItem written(OrderView order, long lineId) {
        return Optional.ofNullable(reviews.listOfOrder(order).get(lineId))
                .map(ReviewItem::of)
                .orElseThrow();
    }

    private OrderView own(String number, @Nullable String token, Optional<Person> person) {
        return Optional.ofNullable(token)
                .map(secret -> book.byToken(number, secret))
                .or(() -> person.map(known -> book.own(number, known)))
                .orElseThrow(() -> new NotFound("order"));
    }
}
