package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tsagaan.account.Divisions;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.SearchPage;
import org.tsagaan.listing.SearchSource;
import org.tsagaan.reading.Sought;
import org.tsagaan.search.Elsewhere;
import org.tsagaan.search.FacetNames;
import org.tsagaan.search.Marking;
import org.tsagaan.search.WaysOut;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.component.FacetForm;
import org.tsagaan.web.page.component.Marked;
import org.tsagaan.web.page.component.Pager;
import org.tsagaan.web.page.component.Place;

/** Draws what a search found, or the ways out when it found nothing. */
@ApplicationScoped
public class SearchPages {

    @EJB private Elsewhere elsewhere;
    @EJB private Divisions divisions;
    @Inject private MarketClock clock;
    @Inject private Marking marking;
    @Inject private FacetNames names;

    /**
     * The page of what was found.
     *
     * @param wrong what could not be answered of what was asked
     */
    SearchView of(
            SearchForm form,
            MultivaluedMap<String, String> sent,
            SearchPage found,
            List<Refusal> wrong,
            HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        Messages messages = Messages.in(language);
        Sought sought = marking.of(form.query().text());
        var narrowing =
                new Narrowing(form.query().filters(), SearchAddress.of(sent), names, language);
        return new SearchView(
                form.query().text(),
                Cards.of(
                        found.items(),
                        language,
                        clock.today(),
                        name -> Marked.of(name, sought.in(name)),
                        new Distances(form.query().near(), language)),
                new FacetForm(
                        "/search",
                        SearchForm.kept(sent),
                        ShownFacets.of(found.facets(), messages, language),
                        narrowing.cleared()),
                narrowing.chips(),
                OrderForm.of(
                        form, sent, Place.listOf(divisions.listDivisions(), language), messages),
                wrong.isEmpty() ? SearchAddress.of(sent).beside(Set.of("near", "sort")) : List.of(),
                pager(found, request, messages),
                found.items().isEmpty() ? nothing(form, found, narrowing, wrong, language) : null,
                found.source() == SearchSource.DATABASE && wrong.isEmpty(),
                wrong.stream().map(r -> new Message(r.code(), r.arguments())).toList());
    }

    private NothingFound nothing(
            SearchForm form,
            SearchPage found,
            Narrowing narrowing,
            List<Refusal> wrong,
            Language language) {
        WaysOut out =
                wrong.isEmpty()
                        ? elsewhere.waysOut(form.query())
                        : new WaysOut(List.of(), List.of());
        return new NothingFound(
                found.didYouMean()
                        .map(words -> way(words, SearchAddress.ofWords(words)))
                        .orElse(null),
                form.query().filters().parts().stream().map(narrowing::described).toList(),
                out.without().stream()
                        .map(
                                way ->
                                        new NothingFound.Way(
                                                narrowing.described(way.part()),
                                                narrowing.without(way.part()),
                                                OptionalLong.of(way.found())))
                        .toList(),
                out.categories().stream()
                        .map(
                                kind ->
                                        new NothingFound.Way(
                                                language == Language.ZH
                                                        ? kind.nameZh()
                                                        : kind.nameEn(),
                                                "/search?category=" + kind.code(),
                                                kind.found()))
                        .toList());
    }

    private static NothingFound.Way way(String label, String href) {
        return new NothingFound.Way(label, href, OptionalLong.empty());
    }

    private static Pager pager(SearchPage found, HttpServletRequest request, Messages messages) {
        RequestPath here = RequestPath.of(request.getRequestURI(), request.getQueryString());
        String summary =
                found.total().isPresent()
                        ? messages.text(
                                found.isEstimated() ? "shop.found-about" : "shop.found",
                                found.total().getAsLong())
                        : messages.text("shop.found-some", found.items().size());
        return new Pager(
                null,
                found.nextCursor().map(cursor -> here.with("after", cursor)).orElse(null),
                summary);
    }
}
