package org.tsagaan.web.page.operations;

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
import org.tsagaan.monitoring.Operations;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.SignInFirst;

/** Where who runs the market begins: how far index, letters and money follow the database. */
@Path("/desk/market")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OperationsResource {

    @EJB private Operations operations;
    @Inject private Visitors visitors;

    @GET
    public Response look(@Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(new OperationsPage(operations.read(person))).build())
                .orElseGet(() -> SignInFirst.response("/desk/market"));
    }
}
