package org.tsagaan.web.page.recall;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.SignInFirst;

/** The desk of whoever follows recalls: producers theirs, officials those of their division. */
@Path("/desk/recalls")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RecallDeskResource {

    @EJB private RecallBook book;
    @Inject private Visitors visitors;

    @GET
    public Response desk(@Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(page(person)).build())
                .orElseGet(() -> SignInFirst.response("/desk/recalls"));
    }

    private RecallDeskPage page(Person person) {
        if (!book.follows(person)) {
            throw new NotFound("desk");
        }
        return new RecallDeskPage(
                book.listUnrecalled(person),
                book.listFollowed(person),
                person.holds(Role.MERCHANT));
    }
}
