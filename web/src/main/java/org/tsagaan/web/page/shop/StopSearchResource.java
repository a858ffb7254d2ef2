package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.listing.SavedSearch;
import org.tsagaan.listing.SavedSearches;

/**
 * The link that stops the letters of a saved search, without signing in. Opening it changes
 * nothing, since mail programs open links too.
 */
@Path("/saved-searches/{id: [0-9]{1,18}}/stop")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class StopSearchResource {

    @EJB private SavedSearches searches;

    @GET
    public StopSearchPage ask(
            @PathParam("id") long id, @QueryParam("token") @DefaultValue("") String token) {
        SavedSearch search = searches.read(id, token);
        return new StopSearchPage(id, search.words(), token, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public StopSearchPage stop(
            @PathParam("id") long id, @FormParam("token") @DefaultValue("") String token) {
        searches.stop(id, token);
        return new StopSearchPage(id, searches.read(id, token).words(), token, true);
    }
}
