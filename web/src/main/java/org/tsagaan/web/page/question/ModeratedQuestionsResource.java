package org.tsagaan.web.page.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.order.Question;
import org.tsagaan.order.Questions;
import org.tsagaan.order.Said;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.review.HidingForm;

/** Where the market hides the text of a question or an answer and says why. */
@Path("/desk/questions")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ModeratedQuestionsResource {

    private static final String DESK = "/desk/questions";

    @EJB private Questions questions;
    @Inject private HidingForm hiding;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("before") @Nullable Long before, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(p -> Response.ok(page(p, HidingForm.at(before))).build())
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hide(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return hiding.hide(Said.QUESTION, id, sent, request, DESK, this::page);
    }

    @POST
    @Path("/answers/{id: [0-9]{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hideAnswer(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return hiding.hide(Said.ANSWER, id, sent, request, DESK, this::page);
    }

    private ModeratedQuestionsPage page(Person person, Form form) {
        List<Question> found = questions.listToModerate(person, HidingForm.before(form));
        return new ModeratedQuestionsPage(found, form, QuestionPages.next(DESK + "?", found));
    }
}
