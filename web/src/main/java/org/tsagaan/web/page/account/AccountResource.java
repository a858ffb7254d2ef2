package org.tsagaan.web.page.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.SignInFirst;

/** A person's own page: their orders. */
@Path("/account")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class AccountResource {

    @EJB private OrderBook book;
    @Inject private Visitors visitors;

    @GET
    public Response account(
            @QueryParam("before") @Nullable Long before, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(page(person, before)).build())
                .orElseGet(() -> SignInFirst.response("/account"));
    }

    private AccountPage page(Person person, @Nullable Long before) {
        List<OrderSummary> orders = book.listOfAccount(person, Older.than(before));
        return new AccountPage(
                person,
                orders,
                orders.size() < OrderBook.PAGE
                        ? null
                        : "/account?before=" + orders.getLast().orderId());
    }
}
