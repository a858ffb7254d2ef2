package org.tsagaan.web.page.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.SearchPage;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.listing.SearchSource;
import org.tsagaan.reading.Sought;
import org.tsagaan.search.CatalogueSearch;
import org.tsagaan.search.Marking;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.FacetForm;
import org.tsagaan.web.page.component.Marked;
import org.tsagaan.web.page.component.Pager;

/** Search: works without script, and every page of it has an address. */
@Path("/search")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;
    private static final int SUGGESTIONS = 8;

    @EJB private CatalogueSearch search;
    @Inject private MarketClock clock;
    @Inject private Marking marking;

    @GET
    public Response search(@Context UriInfo uri, @Context HttpServletRequest request) {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        SearchForm form = SearchForm.read(sent);
        List<Refusal> wrong = new ArrayList<>(form.wrong());
        SearchPage found =
                switch (search.find(form.query())) {
                    case Outcome.Done<SearchPage>(var page) -> page;
                    case Outcome.Refused<SearchPage>(var reasons) -> {
                        wrong.addAll(reasons);
                        yield nothing();
                    }
                };
        var messages = Messages.in(ReaderLanguage.of(request));
        Sought sought = marking.of(form.query().text());
        SearchView view =
                new SearchView(
                        form.query().text(),
                        Cards.of(
                                found.items(),
                                ReaderLanguage.of(request),
                                clock.today(),
                                name -> Marked.of(name, sought.in(name))),
                        new FacetForm(
                                "/search",
                                SearchForm.kept(sent),
                                ShownFacets.of(
                                        found.facets(), messages, ReaderLanguage.of(request)),
                                "/search?q=" + URLEncoder.encode(form.query().text(), UTF_8)),
                        sorts(messages),
                        form.query().sort().name(),
                        pager(found, request, messages),
                        found.source() == SearchSource.DATABASE && wrong.isEmpty(),
                        wrong.stream().map(r -> new Message(r.code(), r.arguments())).toList(),
                        found.didYouMean().orElse(""));
        return Response.status(wrong.isEmpty() ? OK : WRONG_ADDRESS).entity(view).build();
    }

    /** What script shows below the field while someone types. */
    @GET
    @Path("/suggestions")
    public SuggestionsView suggestions(
            @QueryParam("q") @DefaultValue("") String typed, @Context HttpServletRequest request) {
        return SuggestionsView.of(
                search.suggest(typed, ReaderLanguage.of(request).code(), SUGGESTIONS),
                marking.of(typed));
    }

    private static List<Choice> sorts(Messages messages) {
        return Arrays.stream(SearchSort.values())
                .filter(sort -> sort != SearchSort.NEAREST)
                .map(sort -> new Choice(sort.name(), messages.text("shop.sort." + sort.name())))
                .toList();
    }

    private static Pager pager(SearchPage found, HttpServletRequest request, Messages messages) {
        RequestPath here = RequestPath.of(request.getRequestURI(), request.getQueryString());
        String summary =
                found.total().isPresent()
                        ? messages.text("shop.found", found.total().getAsLong())
                        : messages.text("shop.found-some", found.items().size());
        return new Pager(
                null,
                found.nextCursor().map(cursor -> here.with("after", cursor)).orElse(null),
                summary);
    }

    private static SearchPage nothing() {
        return new SearchPage(
                List.of(),
                OptionalLong.of(0),
                List.of(),
                Optional.empty(),
                SearchSource.ELASTICSEARCH,
                Optional.empty());
    }
}
