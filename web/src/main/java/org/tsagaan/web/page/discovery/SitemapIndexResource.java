package org.tsagaan.web.page.discovery;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.tsagaan.listing.PublicKind;
import org.tsagaan.listing.PublicPages;
import org.tsagaan.listing.PublicPages.Stretch;
import org.tsagaan.web.frame.MarketAddress;

/** The index of the map: where its parts are. */
@Path("/sitemap.xml")
@ApplicationScoped
public class SitemapIndexResource {

    @EJB private PublicPages pages;
    @Inject private MarketAddress market;

    @GET
    public Response index() {
        return Sitemaps.answer(this::write);
    }

    private void write(OutputStream out) throws XMLStreamException {
        try (var index = SitemapWriter.index(out, market)) {
            index.part("/sitemap/pages.xml");
            for (PublicKind kind : PublicKind.values()) {
                for (Stretch part : pages.listStretches(kind, Sitemaps.PART)) {
                    index.part(Sitemaps.address(kind, part));
                }
            }
        }
    }
}
