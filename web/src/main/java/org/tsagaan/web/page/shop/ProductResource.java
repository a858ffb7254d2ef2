package org.tsagaan.web.page.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Form;

/** The page of a product as a storefront offers it. */
@Path("/products/{offerId: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ProductResource {

    @Inject private ProductPages pages;

    @GET
    public ProductView product(
            @PathParam("offerId") long offerId, @Context HttpServletRequest request) {
        return pages.view(offerId, Form.blank(), ReaderLanguage.of(request));
    }
}
