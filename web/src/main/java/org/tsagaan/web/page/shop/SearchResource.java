package org.tsagaan.web.page.shop;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Divisions;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.SearchPage;
import org.tsagaan.listing.SearchSource;
import org.tsagaan.search.CatalogueSearch;
import org.tsagaan.search.Marking;
import org.tsagaan.web.frame.ReaderLanguage;

/** Search: works without script, and every page of it has an address. */
@Path("/search")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;
    private static final int SUGGESTIONS = 8;

    @EJB private CatalogueSearch search;
    @EJB private Divisions divisions;
    @Inject private SearchPages pages;
    @Inject private Marking marking;

    @GET
    public Response search(@Context UriInfo uri, @Context HttpServletRequest request) {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        SearchForm form = SearchForm.read(sent, this::place);
        List<Refusal> wrong = new ArrayList<>(form.wrong());
        SearchPage found =
                switch (search.find(form.query())) {
                    case Outcome.Done<SearchPage>(var page) -> page;
                    case Outcome.Refused<SearchPage>(var reasons) -> {
                        wrong.addAll(reasons);
                        yield nothing();
                    }
                };
        return Response.status(wrong.isEmpty() ? OK : WRONG_ADDRESS)
                .entity(pages.of(form, sent, found, wrong, request))
                .build();
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

    private Optional<Position> place(String division) {
        return divisions.findDivision(division).map(d -> new Position(d.latitude(), d.longitude()));
    }

    private static SearchPage nothing() {
        return new SearchPage(
                List.of(),
                OptionalLong.of(0),
                List.of(),
                Optional.empty(),
                SearchSource.ELASTICSEARCH,
                Optional.empty(),
                false);
    }
}
