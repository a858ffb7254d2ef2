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
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Review;
import org.tsagaan.order.Reviewing;
import org.tsagaan.order.Reviews;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SignInFirst;

/** Where a seller reads what buyers said, and answers once. */
@Path("/merchant/reviews")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class AnswersResource {

    private static final String DESK = "/merchant/reviews";

    @EJB private Reviews reviews;
    @EJB private Reviewing desk;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(p -> Response.ok(page(p, organisation, before, Form.blank())).build())
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "review");
        Form form = Form.of(sent).with("review", String.valueOf(id));
        return switch (desk.answer(person, id, form.value("text"))) {
            case Outcome.Done<Long> done -> Response.seeOther(URI.create(DESK)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    Response.status(422)
                            .entity(page(person, null, id + 1, form.refusing(reasons)))
                            .build();
        };
    }

    private AnswersPage page(
            Person person, @Nullable Long organisation, @Nullable Long before, Form form) {
        List<Membership> mine = person.membershipsAs(Role.MERCHANT);
        long shown = OwnOrganisations.chosen(mine, organisation, "storefront");
        List<Review> found = reviews.listOfSeller(person, shown, Older.than(before));
        String next =
                found.size() < Reviews.PAGE
                        ? null
                        : DESK + "?organisation=" + shown + "&before=" + found.getLast().id();
        return new AnswersPage(mine, shown, found, form, next);
    }
}
