package org.tsagaan.web.page.review;

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
import org.tsagaan.order.Review;
import org.tsagaan.order.Reviews;
import org.tsagaan.order.Said;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;

/** Where the market hides the text of a review and says why; nothing is deleted. */
@Path("/desk/reviews")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ModerationResource {

    private static final String DESK = "/desk/reviews";

    @EJB private Reviews reviews;
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
        return hiding.hide(Said.REVIEW, id, sent, request, DESK, this::page);
    }

    @POST
    @Path("/photos/{id: [0-9]{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hidePhoto(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return hiding.hide(Said.PHOTO, id, sent, request, DESK, this::page);
    }

    private ModerationPage page(Person person, Form form) {
        List<Review> found = reviews.listToModerate(person, HidingForm.before(form));
        return new ModerationPage(
                found,
                form,
                found.size() < Reviews.PAGE ? null : DESK + "?before=" + found.getLast().id());
    }
}
