package org.tsagaan.web.page.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.frame.View;

/** The page of a product as a storefront offers it. */
@Path("/products/{offerId: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ProductResource {

    @Inject private KeptProducts products;
    @Inject private PageContexts contexts;

    @GET
    public View product(@PathParam("offerId") long offerId) {
        return products.view(offerId, contexts.current().language());
    }
}
