package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.Producers;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.search.CatalogueSearch;
import org.tsagaan.web.frame.ReaderLanguage;

/** The first page. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private static final int NEWEST = 8;

    @EJB private CatalogueSearch search;
    @EJB private Producers producers;
    @Inject private MarketClock clock;

    @GET
    public HomeView home(@Context HttpServletRequest request) {
        SearchQuery newest =
                new SearchQuery(
                        "",
                        SearchFilters.all(SalesChannel.RETAIL),
                        SearchSort.NEWEST,
                        Optional.empty(),
                        Optional.empty(),
                        NEWEST);
        return new HomeView(
                producers.listCategories(),
                Cards.of(
                        search.find(newest).orBroken().items(),
                        ReaderLanguage.of(request),
                        clock.today()));
    }
}
