package org.tsagaan.web.page.seller;

import static org.tsagaan.web.page.component.StructuredData.thing;

import jakarta.json.JsonObjectBuilder;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.page.component.Crumbs;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.component.StructuredData;

/** Says the page of a storefront or producer in the words of schema.org. */
public final class SellerStructure {

    private SellerStructure() {}

    /** A storefront, as a shop, and the way to it. */
    public static StructuredData shop(SellerHead head, SellerPlace place, PageContext page) {
        return of("Store", head, place, crumbs(head, page), page);
    }

    /** A producer, as a business, and the way to it. */
    public static StructuredData maker(SellerHead head, SellerPlace place, PageContext page) {
        return of("LocalBusiness", head, place, crumbs(head, page), page);
    }

    /** The way to the page, through the directory. */
    public static Crumbs crumbs(SellerHead head, PageContext page) {
        return Crumbs.to(
                head.name(),
                new Crumbs.Crumb(page.text("component.crumbs.home"), "/"),
                new Crumbs.Crumb(page.text("seller.directory"), "/stores"),
                new Crumbs.Crumb(head.place(), head.placeHref()));
    }

    /**
     * Somebody who has a page.
     *
     * @param type of schema.org
     */
    public static StructuredData of(
            String type, SellerHead head, SellerPlace place, Crumbs crumbs, PageContext page) {
        JsonObjectBuilder seller =
                thing(type)
                        .add("name", head.name())
                        .add("alternateName", head.otherName())
                        .add("url", page.canonicalIn(page.language()))
                        .add("image", page.whole(page.asset(Picture.SHARED)))
                        .add("address", address(place));
        add(seller, "description", head.story());
        add(seller, "telephone", place.phone());
        place.position().ifPresent(at -> seller.add("geo", geo(at)));
        return StructuredData.of(seller, StructuredData.of(crumbs, page));
    }

    private static JsonObjectBuilder address(SellerPlace place) {
        JsonObjectBuilder address =
                thing("PostalAddress")
                        .add("addressCountry", "CN")
                        .add("addressLocality", place.division());
        add(address, "streetAddress", place.address());
        return address;
    }

    private static JsonObjectBuilder geo(Position at) {
        return thing("GeoCoordinates")
                .add("latitude", at.latitude())
                .add("longitude", at.longitude());
    }

    /** Nothing is said of what nobody has told. */
    private static void add(JsonObjectBuilder thing, String name, String value) {
        if (!value.isBlank()) {
            thing.add(name, value);
        }
    }
}
