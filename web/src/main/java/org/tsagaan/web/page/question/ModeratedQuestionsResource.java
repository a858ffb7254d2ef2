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
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Moderation;
import org.tsagaan.order.Question;
import org.tsagaan.order.Questions;
import org.tsagaan.order.Said;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;

/** Where the market hides the text of a question or an answer and says why. */
@Path("/desk/questions")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ModeratedQuestionsResource {

    private static final String DESK = "/desk/questions";

    @EJB private Questions questions;
    @EJB private Moderation moderation;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("before") @Nullable Long before, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(p -> Response.ok(page(p, before, Form.blank())).build())
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hide(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return hide(Said.QUESTION, id, id + 1, sent, request);
    }

    @POST
    @Path("/answers/{id: [0-9]{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hideAnswer(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return hide(Said.ANSWER, id, null, sent, request);
    }

    private Response hide(
            Said kind,
            long id,
            @Nullable Long before,
            MultivaluedMap<String, String> sent,
            HttpServletRequest request) {
        Person person =
                visitors.findPerson(request).orElseThrow(() -> new NotFound(kind.subject()));
        Form form = Form.of(sent).with("said", kind.subject() + "-" + id);
        return switch (moderation.hide(person, kind, id, form.value("reason"))) {
            case Outcome.Done<Long> done -> Response.seeOther(URI.create(DESK)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    Response.status(422)
                            .entity(page(person, before, form.refusing(reasons)))
                            .build();
        };
    }

    private ModeratedQuestionsPage page(Person person, @Nullable Long before, Form form) {
        List<Question> found =
                questions.listToModerate(
                        person, before == null ? OptionalLong.empty() : OptionalLong.of(before));
        return new ModeratedQuestionsPage(found, form, QuestionPages.next(DESK + "?", found));
    }
}
