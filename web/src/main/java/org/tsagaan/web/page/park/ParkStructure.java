package org.tsagaan.web.page.park;

import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.page.component.Crumbs;
import org.tsagaan.web.page.component.StructuredData;
import org.tsagaan.web.page.seller.SellerStructure;

/** Says the page of a park in the words of schema.org. */
public final class ParkStructure {

    private ParkStructure() {}

    /** A park, as a place with an address, and the way to it. */
    public static StructuredData park(ParkPage park, PageContext page) {
        return SellerStructure.of(
                "LocalBusiness", park.head(), park.place(), crumbs(park, page), page);
    }

    /** The way to the page, through the directory. */
    public static Crumbs crumbs(ParkPage park, PageContext page) {
        return Crumbs.to(
                park.head().name(),
                new Crumbs.Crumb(page.text("component.crumbs.home"), "/"),
                new Crumbs.Crumb(page.text("park.directory"), "/parks"),
                new Crumbs.Crumb(park.head().place(), park.head().placeHref()));
    }
}
