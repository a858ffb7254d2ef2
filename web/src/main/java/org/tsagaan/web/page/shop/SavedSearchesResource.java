package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.SavedSearch;
import org.tsagaan.listing.SavedSearches;
import org.tsagaan.search.FacetNames;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.SignInFirst;

/** Where somebody keeps searches, to be written to of new lots, and stops them. */
@Path("/account/searches")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SavedSearchesResource {

    private static final String LIST = "/account/searches";

    @EJB private SavedSearches searches;
    @Inject private FacetNames names;
    @Inject private Visitors visitors;

    @GET
    public Response list(@Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(page(person, List.of(), request)).build())
                .orElseGet(() -> SignInFirst.response(LIST));
    }

    /**
     * Keeps the search that is sent as its address says it; who signs in first comes back to it.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        if (person.isEmpty()) {
            return SignInFirst.response(SearchAddress.of(sent).without(Set.of()));
        }
        SearchForm form = SearchForm.read(unplaced(sent));
        List<Refusal> wrong = new ArrayList<>(form.wrong());
        if (wrong.isEmpty()
                && searches.save(person.get().accountId(), form.query())
                        instanceof Outcome.Refused<Long>(var reasons)) {
            wrong.addAll(reasons);
        }
        return wrong.isEmpty()
                ? Response.seeOther(URI.create(LIST)).build()
                : Response.status(422).entity(page(person.get(), wrong, request)).build();
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("id") long id, @Context HttpServletRequest request) {
        searches.stop(visitors.person(request, "saved_search").accountId(), id);
        return Response.seeOther(URI.create(LIST)).build();
    }

    /** In which order it was shown, and from where measured, is not kept. */
    private static MultivaluedMap<String, String> unplaced(MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> kept = new MultivaluedHashMap<>(sent);
        List.of("near", "sort", "after").forEach(kept::remove);
        return kept;
    }

    private SavedSearchesPage page(Person person, List<Refusal> wrong, HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        return new SavedSearchesPage(
                searches.list(person.accountId()).stream()
                        .map(search -> kept(search, language))
                        .toList(),
                wrong.stream().map(r -> new Message(r.code(), r.arguments())).toList());
    }

    private SavedSearchesPage.Kept kept(SavedSearch search, Language language) {
        var narrowing =
                new Narrowing(search.filters(), new SearchAddress(List.of()), names, language);
        return new SavedSearchesPage.Kept(
                search.id(),
                search.words(),
                search.address(),
                search.filters().parts().stream().map(narrowing::described).toList());
    }
}
