package org.tsagaan.web.page.discovery;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.tsagaan.licensing.ParkPlace;
import org.tsagaan.licensing.Parks;
import org.tsagaan.listing.PublicKind;
import org.tsagaan.listing.PublicPage;
import org.tsagaan.listing.PublicPages;
import org.tsagaan.listing.PublicPages.Batch;
import org.tsagaan.listing.PublicPages.Stretch;
import org.tsagaan.web.frame.MarketAddress;

/**
 * The map of all pages that can be found now, in parts that are read a batch at a time and written
 * at once, so that none of it is held however large the market grows.
 */
@Path("/sitemap")
@ApplicationScoped
public class SitemapResource {

    private static final int BATCH = 200;
    private static final List<String> SINGLE =
            List.of(
                    "/",
                    "/stores",
                    "/parks",
                    "/register",
                    "/standards",
                    "/laboratories",
                    "/marks",
                    "/recalls");

    @EJB private PublicPages pages;
    @EJB private Parks parks;
    @Inject private MarketAddress market;

    /** The pages of which there is one, and those of parks, which are few. */
    @GET
    @Path("/pages.xml")
    public Response single() {
        return Sitemaps.answer(
                out -> {
                    try (var map = SitemapWriter.map(out, market)) {
                        for (String path : SINGLE) {
                            map.page(path, Optional.empty());
                        }
                        for (ParkPlace park : parks.listPlaces()) {
                            map.page("/parks/" + park.id(), Optional.empty());
                        }
                    }
                });
    }

    /** The pages of one kind, from one id to another. */
    @GET
    @Path("/{kind: offer|storefront|producer}/{first: [0-9]{1,18}}-{last: [0-9]{1,18}}.xml")
    public Response part(
            @PathParam("kind") String kind,
            @PathParam("first") long first,
            @PathParam("last") long last) {
        PublicKind of = PublicKind.valueOf(kind.toUpperCase(Locale.ROOT));
        return Sitemaps.answer(out -> write(of, new Stretch(first, last), out));
    }

    /** What came between since the index was read is said too, up to twice as many. */
    private void write(PublicKind kind, Stretch part, OutputStream out) throws XMLStreamException {
        try (var map = SitemapWriter.map(out, market)) {
            OptionalLong after = OptionalLong.of(part.first() - 1);
            for (int looked = 0; after.isPresent() && looked < 2 * Sitemaps.PART; looked += BATCH) {
                Batch batch = pages.list(kind, after.getAsLong(), part.last(), BATCH);
                for (PublicPage page : batch.pages()) {
                    write(kind, page, map);
                }
                after = batch.end();
            }
        }
    }

    private static void write(PublicKind kind, PublicPage page, SitemapWriter map)
            throws XMLStreamException {
        switch (kind) {
            case OFFER -> map.page("/products/" + page.id(), page.changedAt());
            case STOREFRONT -> map.page("/stores/" + page.name(), page.changedAt());
            case PRODUCER -> producer(page, map);
        }
    }

    private static void producer(PublicPage page, SitemapWriter map) throws XMLStreamException {
        map.page("/producers/" + page.id(), page.changedAt());
        if (!page.name().isEmpty()) {
            map.page("/register/" + page.id() + "/certificates/" + page.name(), page.changedAt());
        }
    }
}
