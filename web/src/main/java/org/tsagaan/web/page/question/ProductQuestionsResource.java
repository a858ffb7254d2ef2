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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Question;
import org.tsagaan.order.QuestionDesk;
import org.tsagaan.order.Questions;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Older;

/** All questions of a product, page by page; who is signed in asks, and answers if they may. */
@Path("/products/{offerId: [0-9]{1,18}}/questions")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ProductQuestionsResource {

    @EJB private Offers offers;
    @EJB private Questions questions;
    @EJB private QuestionDesk desk;
    @Inject private Visitors visitors;

    @GET
    public ProductQuestionsPage list(
            @PathParam("offerId") long offerId,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return page(offerId, before, Form.blank(), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("offerId") long offerId,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Form form = Form.of(sent);
        return answer(
                offerId,
                null,
                desk.ask(person(request), offerId, form.value("text")),
                form,
                request);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("offerId") long offerId,
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        if (questions.read(id).productId() != offer(offerId).productId()) {
            throw new NotFound("question");
        }
        Form form = Form.of(sent).with("question", String.valueOf(id));
        return answer(offerId, id + 1, desk.answer(person, id, form.value("text")), form, request);
    }

    private Response answer(
            long offerId,
            @Nullable Long before,
            Outcome<Long> outcome,
            Form form,
            HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<Long> done ->
                    Response.seeOther(URI.create("/products/" + offerId + "/questions")).build();
            case Outcome.Refused<Long>(var reasons) ->
                    Response.status(422)
                            .entity(page(offerId, before, form.refusing(reasons), request))
                            .build();
        };
    }

    private ProductQuestionsPage page(
            long offerId, @Nullable Long before, Form form, HttpServletRequest request) {
        OfferForSale offer = offer(offerId);
        List<Question> found =
                questions.listOfProduct(offer.productId(), Older.than(before), Questions.PAGE);
        Optional<Person> person = visitors.findPerson(request);
        return new ProductQuestionsPage(
                offerId,
                ReaderLanguage.of(request) == Language.ZH ? offer.nameZh() : offer.nameEn(),
                found,
                person.map(p -> questions.answerable(p, found)).orElse(Set.of()),
                person.isPresent(),
                form,
                QuestionPages.next("/products/" + offerId + "/questions?", found));
    }

    private OfferForSale offer(long offerId) {
        return Optional.ofNullable(offers.findOffers(Set.of(offerId)).get(offerId))
                .orElseThrow(() -> new NotFound("offer"));
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "question");
    }
}
