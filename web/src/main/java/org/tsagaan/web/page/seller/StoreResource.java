package org.tsagaan.web.page.seller;

import jakarta.ejb.EJB;
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
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.storefront.StorefrontView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Older;

/** The page of a storefront, and that of its news. */
@Path("/stores/{slug: [a-z0-9-]{1,60}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class StoreResource {

    private static final int WRONG_ADDRESS = 400;

    @EJB private StorefrontRegister register;
    @Inject private SellerPages pages;
    @Inject private OfferedGoods goods;
    @Inject private Shopfronts fronts;

    @GET
    public Response store(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable String after,
            @Context HttpServletRequest request) {
        StorefrontView store = find(slug);
        Language language = ReaderLanguage.of(request);
        Offered offered = goods.ofStorefront(store.id(), after, request);
        return Response.status(offered.isSound() ? 200 : WRONG_ADDRESS)
                .entity(pages.store(store, fronts.of(store, language), offered, language))
                .build();
    }

    @GET
    @Path("/news")
    public NewsPage news(
            @PathParam("slug") String slug, @QueryParam("before") @Nullable Long before) {
        return fronts.news(find(slug), Older.than(before));
    }

    private StorefrontView find(String slug) {
        return register.findStorefront(slug).orElseThrow(() -> new NotFound("storefront"));
    }
}
