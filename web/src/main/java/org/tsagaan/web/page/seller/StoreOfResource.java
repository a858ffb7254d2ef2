package org.tsagaan.web.page.seller;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.storefront.StorefrontRegister;

/** Leads from an organisation to its storefront, for who knows it by its id alone. */
@Path("/stores/of/{organisation: [0-9]{1,18}}")
@ApplicationScoped
public class StoreOfResource {

    @EJB private StorefrontRegister register;

    @GET
    public Response lead(@PathParam("organisation") long organisation) {
        return register.findSlug(organisation)
                .map(slug -> Response.seeOther(URI.create("/stores/" + slug)).build())
                .orElseThrow(() -> new NotFound("storefront"));
    }
}
