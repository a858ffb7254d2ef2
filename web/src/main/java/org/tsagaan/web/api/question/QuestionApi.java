package org.tsagaan.web.api.question;

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
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.QuestionDesk;
import org.tsagaan.order.Questions;
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

/** Questions as anybody reads them, as who is signed in asks them, and as they are answered. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(QuestionApi.ROOM)
public class QuestionApi {
    static final String ROOM =
            "Questions about products: read, asked, answered, moderated; never deleted.";
    static final String ALL = "questions";
    private static final String OFFER = "The offer.";
    private static final Refused WRITTEN = Refused.about("text");

    @EJB private Offers offers;
    @EJB private Questions questions;
    @EJB private QuestionDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Path("/offers/{offerId: [0-9]{1,18}}/questions")
    @Described(
            value = "List the questions about an offer's product",
            answer = QuestionList.class,
            query = PageParameters.class,
            problems = 404)
    public QuestionList ofOffer(
            @Means(value = OFFER, example = "20117") @PathParam("offerId") long offerId,
            @Context HttpServletRequest request) {
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        long product =
                Optional.ofNullable(offers.findOffers(Set.of(offerId)).get(offerId))
                        .orElseThrow(() -> new NotFound("offer"))
                        .productId();
        var list = ALL + " of product " + product;
        return QuestionList.of(
                list,
                questions.listOfProduct(
                        product, PageCursor.read(list, asked.cursor()), Questions.PAGE));
    }

    @POST
    @Path("/offers/{offerId: [0-9]{1,18}}/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Ask about an offer's product",
            more = "For everybody to read; who asks is written to when it is answered.",
            status = 201,
            answer = QuestionItem.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response ask(
            @Means(value = OFFER, example = "20117") @PathParam("offerId") long offerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            AskRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () -> made(desk.ask(person, offerId, body.text()), null, request));
    }

    @POST
    @Path("/questions/{questionId: [0-9]{1,18}}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Answer a question",
            more =
                    "For who sells in the storefront that was asked, and for who was sent the"
                            + " product; once by each.",
            status = 201,
            answer = QuestionItem.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response answer(
            @Means(value = "The question.", example = "80117") @PathParam("questionId")
                    long questionId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            ReplyRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () -> made(desk.answer(person, questionId, body.text()), questionId, request));
    }

    /** The question as it stands then: what was made, unless another is named. */
    private Reply made(
            Outcome<Long> outcome, @Nullable Long questionId, HttpServletRequest request) {
        return Reply.to(
                outcome,
                id ->
                        Reply.created(
                                "",
                                QuestionItem.of(
                                        questions.read(questionId == null ? id : questionId))),
                WRITTEN,
                request);
    }
}
