package org.tsagaan.web.page.seller;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchPage;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.search.CatalogueSearch;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.component.Pager;
import org.tsagaan.web.page.shop.Cards;

/** Finds what can be bought now of one storefront or of one producer, page by page. */
@ApplicationScoped
public class OfferedGoods {

    private static final int PAGE = 24;

    @EJB private CatalogueSearch search;
    @Inject private MarketClock clock;

    /**
     * What a storefront sells now.
     *
     * @param after where the page before ended, or null for the first
     */
    public Offered ofStorefront(long id, @Nullable String after, HttpServletRequest request) {
        return find(Optional.of(id), Optional.empty(), after, request);
    }

    /** What can be bought now of what a producer made, from whomever. */
    public Offered ofProducer(long id, @Nullable String after, HttpServletRequest request) {
        return find(Optional.empty(), Optional.of(id), after, request);
    }

    private Offered find(
            Optional<Long> storefront,
            Optional<Long> producer,
            @Nullable String after,
            HttpServletRequest request) {
        var filters = SearchFilters.all(SalesChannel.RETAIL).of(storefront, producer);
        var query =
                new SearchQuery(
                        "",
                        filters,
                        SearchSort.NEWEST,
                        Optional.empty(),
                        Optional.ofNullable(after),
                        PAGE);
        return switch (search.find(query)) {
            case Outcome.Done<SearchPage>(var page) -> offered(page, request);
            case Outcome.Refused<SearchPage>(var reasons) ->
                    new Offered(
                            List.of(),
                            new Pager(null, null, ""),
                            reasons.stream()
                                    .map(r -> new Message(r.code(), r.arguments()))
                                    .toList());
        };
    }

    private Offered offered(SearchPage found, HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        Messages messages = Messages.in(language);
        RequestPath here = RequestPath.of(request.getRequestURI(), request.getQueryString());
        String summary =
                found.total().isPresent()
                        ? messages.text("shop.found", found.total().getAsLong())
                        : messages.text("shop.found-some", found.items().size());
        return new Offered(
                Cards.of(found.items(), language, clock.today()),
                new Pager(
                        null,
                        found.nextCursor().map(cursor -> here.with("after", cursor)).orElse(null),
                        summary),
                List.of());
    }
}
