package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.Reviews;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Older;

/** All reviews of a product, page by page. */
@Path("/products/{offerId: [0-9]{1,18}}/reviews")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ProductReviewsResource {

    private static final int SHOWN = Reviews.PAGE - 1;

    @EJB private Offers offers;
    @EJB private Reviews reviews;

    @GET
    public ProductReviewsPage reviews(
            @PathParam("offerId") long offerId,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        OfferForSale offer =
                Optional.ofNullable(offers.findOffers(Set.of(offerId)).get(offerId))
                        .orElseThrow(() -> new NotFound("offer"));
        long product = offer.productId();
        OptionalLong end = Older.than(before);
        return new ProductReviewsPage(
                offerId,
                ReaderLanguage.of(request) == Language.ZH ? offer.nameZh() : offer.nameEn(),
                ProductReviews.of(
                        reviews.rating(product),
                        reviews.listOfProduct(product, end, SHOWN + 1),
                        SHOWN,
                        offerId));
    }
}
