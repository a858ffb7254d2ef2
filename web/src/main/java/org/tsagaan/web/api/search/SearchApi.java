package org.tsagaan.web.api.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.SearchPage;
import org.tsagaan.search.CatalogueSearch;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.ReaderLanguage;

/** Search, and what may be meant by a beginning. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Finding what can be bought.")
public class SearchApi {
    private static final int SUGGESTIONS = 8;

    /** The market's names of fields, where a parameter is called otherwise. */
    private static final Map<String, String> PARAMETERS = Map.of("near", "latitude");

    @EJB private CatalogueSearch search;

    @GET
    @Path("/search")
    @Described(
            value = "Find offers",
            more =
                    "Finds what can be bought this moment, with facets and their counts. While"
                            + " Elasticsearch is away the database stands in, and the answer says"
                            + " so.",
            answer = FoundOffers.class,
            query = SearchParameters.class)
    public FoundOffers search(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(SearchParameters.class, request.getQueryString());
        if (asked.hasHalfAPosition()) {
            throw wrong(List.of(Refusal.of("problem.both").about("latitude")));
        }
        return switch (search.find(asked.query())) {
            case Outcome.Done<SearchPage>(var page) -> FoundOffers.of(page);
            case Outcome.Refused<SearchPage>(var reasons) -> throw wrong(reasons);
        };
    }

    @GET
    @Path("/suggestions")
    @Described(
            value = "Suggest what may be meant",
            more = "For a beginning in Chinese, pinyin, English or Mongolian.",
            answer = Suggestions.class,
            query = SuggestionParameters.class)
    public Suggestions suggestions(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(SuggestionParameters.class, request.getQueryString());
        int most = asked.size() == null ? SUGGESTIONS : asked.size();
        return Suggestions.of(search.suggest(asked.q(), ReaderLanguage.of(request).code(), most));
    }

    private static FaultException wrong(List<Refusal> reasons) {
        return new FaultException(
                Fault.of(400, "invalid-parameters")
                        .withErrors(reasons.stream().map(SearchApi::fault).toList()));
    }

    private static FieldFault fault(Refusal reason) {
        return new FieldFault(
                "/" + PARAMETERS.getOrDefault(reason.field(), reason.field()),
                new Message(reason.code(), reason.arguments()),
                reason.code(),
                reason.ground());
    }
}
