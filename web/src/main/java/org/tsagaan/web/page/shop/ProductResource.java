package org.tsagaan.web.page.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Province;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.frame.RememberedProvince;

/** The page of a product as a storefront offers it. */
@Path("/products/{offerId: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ProductResource {

    @Inject private KeptProducts products;
    @Inject private DeliveryPromises promises;
    @Inject private PageContexts contexts;

    /**
     * The product; to who has said where that is, now or before, with how it comes there.
     *
     * @param to code of the province that the reader chooses, which is remembered
     */
    @GET
    public Response product(
            @PathParam("offerId") long offerId,
            @QueryParam("to") @Nullable String to,
            @Context HttpServletRequest request) {
        Language language = contexts.current().language();
        Optional<Province> province =
                Optional.ofNullable(to)
                        .or(() -> RememberedProvince.find(request))
                        .flatMap(promises::findProvince);
        if (province.isEmpty()) {
            return Response.ok(products.view(offerId, language)).build();
        }
        ProductView product = products.product(offerId, language);
        Response.ResponseBuilder answer =
                Response.ok(
                        new ProductPage(
                                product,
                                promises.of(
                                        product.identity().kind(),
                                        product.identity().storage(),
                                        province.get(),
                                        language)));
        return to == null
                ? answer.build()
                : answer.cookie(RememberedProvince.cookie(to, request)).build();
    }
}
