package org.tsagaan.web.api.listing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.storefront.OfferDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** What a seller may list. A class of its own: its address is beside that of the offers. */
@Path("/api/v1/sellers/{organisationId: [0-9]{1,18}}/offerable-products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("What a seller may list: its own products, or those that it is supplied with.")
public class OfferableApi {

    private static final String SELLER = "A seller one acts for; see /accounts/me.";

    @EJB private OfferDesk desk;
    @Inject private Callers callers;

    @GET
    @Described(
            value = "List the products that a seller may list",
            more =
                    "A producer its own approved products; a demonstration store those of producers"
                            + " with an agreement in force.",
            answer = OfferableProducts.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public OfferableProducts listOfferable(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        return OfferableProducts.of(desk.listOfferable(callers.require(request), seller));
    }
}
