package org.tsagaan.web.page.shop;

import static org.tsagaan.web.page.component.StructuredData.thing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.order.Rating;
import org.tsagaan.order.Review;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.page.component.Crumbs;
import org.tsagaan.web.page.component.StructuredData;

/**
 * Says a product's page in the words of schema.org. It is made of what the page shows and of
 * nothing else, so that whoever keeps the page keeps no more than its grounds tell of.
 */
public final class ProductStructure {

    private static final String SCHEMA = "https://schema.org/";

    private ProductStructure() {}

    /** The product and the way to it. */
    public static StructuredData of(ProductView view, PageContext page) {
        return StructuredData.of(product(view, page), StructuredData.of(crumbs(view, page), page));
    }

    /** The way to the product's page, through its kind. */
    public static Crumbs crumbs(ProductView view, PageContext page) {
        ProductIdentity identity = view.identity();
        return Crumbs.to(
                view.name(),
                new Crumbs.Crumb(page.text("component.crumbs.home"), "/"),
                new Crumbs.Crumb(
                        identity.category(), "/search?category=" + identity.categoryCode()));
    }

    private static JsonObjectBuilder product(ProductView view, PageContext page) {
        ProductIdentity identity = view.identity();
        JsonObjectBuilder product =
                thing("Product")
                        .add("name", view.name())
                        .add("alternateName", view.otherName())
                        .add("description", view.description())
                        .add("image", page.whole(page.asset(view.picture().shared())))
                        .add("gtin", identity.gtin())
                        .add("category", identity.category())
                        .add("brand", thing("Brand").add("name", identity.producer()))
                        .add(
                                "manufacturer",
                                thing("Organization")
                                        .add("name", identity.producer())
                                        .add("url", page.whole(identity.producerHref())))
                        .add(
                                "weight",
                                thing("QuantitativeValue")
                                        .add("value", identity.netContentGrams())
                                        .add("unitCode", "GRM"))
                        .add("offers", offer(view, page));
        if (view.reviews().rating().total() > 0) {
            product.add("aggregateRating", rating(view.reviews().rating()));
            product.add("review", reviews(view.reviews()));
        }
        return product;
    }

    private static JsonObjectBuilder rating(Rating rating) {
        return thing("AggregateRating")
                .add("ratingValue", BigDecimal.valueOf(rating.tenths(), 1))
                .add("reviewCount", rating.total())
                .add("bestRating", Rating.MOST);
    }

    /** A text that moderation hides is hidden here too. */
    private static JsonArrayBuilder reviews(ProductReviews reviews) {
        JsonArrayBuilder all = JsonText.array();
        for (Review review : reviews.shown()) {
            JsonObjectBuilder one =
                    thing("Review")
                            .add("author", thing("Person").add("name", review.author()))
                            .add("datePublished", ChinaTime.dateOf(review.writtenAt()).toString())
                            .add(
                                    "reviewRating",
                                    thing("Rating").add("ratingValue", review.stars()));
            String text = review.text();
            if (text != null) {
                one.add("reviewBody", text);
            }
            all.add(one);
        }
        return all;
    }

    /** In stock is what this page would put into a cart: the gate has been asked for it. */
    private static JsonObjectBuilder offer(ProductView view, PageContext page) {
        return thing("Offer")
                .add("url", page.canonicalIn(page.language()))
                .add("price", yuan(view.price().fen()))
                .add("priceCurrency", "CNY")
                .add("itemCondition", SCHEMA + "NewCondition")
                .add("availability", SCHEMA + (view.quantity() == null ? "OutOfStock" : "InStock"))
                .add(
                        "seller",
                        thing("Organization")
                                .add("name", view.seller())
                                .add("url", page.whole(view.sellerHref())));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
