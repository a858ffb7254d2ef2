package org.tsagaan.web.page.seller;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Divisions;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.NearbyStorefronts;
import org.tsagaan.listing.NearbyStorefronts.Nearby;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.search.CatalogueSearch;
import org.tsagaan.storefront.StorefrontEntry;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.component.Place;
import org.tsagaan.web.page.shop.Cards;
import org.tsagaan.web.page.shop.Distances;

/** What is near a division; which one, a reader chooses, or their browser does for them. */
@Path("/near")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class NearResource {

    private static final int SHOPS = 24;
    private static final int GOODS = 12;
    private static final int WRONG_ADDRESS = 400;

    @EJB private Divisions divisions;
    @EJB private StorefrontRegister register;
    @EJB private NearbyStorefronts nearby;
    @EJB private CatalogueSearch search;
    @Inject private MarketClock clock;

    @GET
    public Response near(
            @QueryParam("near") @DefaultValue("") String code,
            @Context HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<Place> places = Place.listOf(divisions.listDivisions(), language);
        Optional<Place> chosen = places.stream().filter(p -> p.code().equals(code)).findFirst();
        if (chosen.isPresent()) {
            return Response.ok(page(places, chosen.get(), language)).build();
        }
        List<Message> problems =
                code.isEmpty() ? List.of() : List.of(Message.of("shop.place_unknown"));
        return Response.status(code.isEmpty() ? 200 : WRONG_ADDRESS)
                .entity(new NearPage(places, "", null, List.of(), List.of(), problems))
                .build();
    }

    private NearPage page(List<Place> places, Place chosen, Language language) {
        Position here = new Position(chosen.latitude(), chosen.longitude());
        Distances distances = new Distances(Optional.of(here), language);
        List<Found> shops = shops(here);
        SearchQuery nearest =
                new SearchQuery(
                        "",
                        SearchFilters.all(SalesChannel.RETAIL),
                        SearchSort.NEAREST,
                        Optional.of(here),
                        Optional.empty(),
                        GOODS);
        return new NearPage(
                places,
                chosen.code(),
                map(chosen, shops, language),
                shops.stream()
                        .map(
                                shop ->
                                        new NearPage.Shop(
                                                SellerCard.of(shop.entry(), language),
                                                distances.said(shop.nearby().metres())))
                        .toList(),
                Cards.of(
                        search.find(nearest).orBroken().items(),
                        language,
                        clock.today(),
                        distances),
                List.of());
    }

    /** A shop with its line of the directory. */
    private record Found(Nearby nearby, StorefrontEntry entry) {

        String division(Language language) {
            return language == Language.ZH ? entry.divisionZh() : entry.divisionEn();
        }
    }

    private List<Found> shops(Position here) {
        List<Nearby> near = nearby.listNearest(here, SHOPS);
        Map<Long, StorefrontEntry> entries =
                register.findStorefronts(near.stream().map(Nearby::storefrontId).toList());
        return near.stream()
                .flatMap(
                        shop ->
                                Optional.ofNullable(entries.get(shop.storefrontId()))
                                        .map(entry -> new Found(shop, entry))
                                        .stream())
                .toList();
    }

    /** Shops of the same division are one dot: most share its place. */
    private static DotMap map(Place chosen, List<Found> shops, Language language) {
        Messages messages = Messages.in(language);
        List<DotMap.Dot> dots =
                shops.stream()
                        .collect(
                                groupingBy(
                                        shop -> shop.division(language),
                                        LinkedHashMap::new,
                                        collectingAndThen(toList(), of -> dot(of, language))))
                        .values()
                        .stream()
                        .toList();
        return new DotMap(
                "near-map",
                messages.text("near.map", chosen.label()),
                messages.text("near.map-text", shops.size(), dots.size()),
                dots,
                new DotMap.Dot(chosen.label(), 0, chosen.latitude(), chosen.longitude()));
    }

    private static DotMap.Dot dot(List<Found> shops, Language language) {
        Found first = shops.getFirst();
        return new DotMap.Dot(
                first.division(language) + " " + shops.size(),
                shops.size(),
                first.nearby().place().latitude(),
                first.nearby().place().longitude());
    }
}
