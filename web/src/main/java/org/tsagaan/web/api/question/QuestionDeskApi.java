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
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Questions;
import org.tsagaan.order.Said;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.review.HidingRequest;
import org.tsagaan.web.api.review.Hidings;

/** Questions as a seller is asked them, and as the market moderates them. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(QuestionApi.ROOM)
public class QuestionDeskApi {
    private static final String SELLER = "The organisation that sells; see /accounts/me.";

    @EJB private Questions questions;
    @Inject private Hidings hidings;
    @Inject private Callers callers;

    @GET
    @Path("/sellers/{organisationId: [0-9]{1,18}}/questions")
    @Described(
            value = "List the questions put to a seller",
            answer = QuestionList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public QuestionList ofSeller(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var list = QuestionApi.ALL + " of seller " + seller;
        return QuestionList.of(
                list,
                questions.listOfSeller(person, seller, PageCursor.read(list, asked.cursor())));
    }

    @GET
    @Path("/questions")
    @Described(
            value = "List all questions, for who moderates",
            answer = QuestionList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public QuestionList all(@Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        return QuestionList.of(
                QuestionApi.ALL,
                questions.listToModerate(person, PageCursor.read(QuestionApi.ALL, asked.cursor())));
    }

    @POST
    @Path("/questions/{questionId: [0-9]{1,18}}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Hide the text of a question",
            more = "For who runs the market. Everybody reads why, and who asked is written to.",
            answer = HidingRequest.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response hide(
            @Means(value = "The question.", example = "80117") @PathParam("questionId")
                    long questionId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HidingRequest body,
            @Context HttpServletRequest request) {
        return hidings.hide(Said.QUESTION, questionId, key, body, request);
    }

    @POST
    @Path("/answers/{answerId: [0-9]{1,18}}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Hide the text of an answer",
            more = "For who runs the market. Everybody reads why.",
            answer = HidingRequest.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response hideAnswer(
            @Means(value = "The answer.", example = "80119") @PathParam("answerId") long answerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            HidingRequest body,
            @Context HttpServletRequest request) {
        return hidings.hide(Said.ANSWER, answerId, key, body, request);
    }
}
