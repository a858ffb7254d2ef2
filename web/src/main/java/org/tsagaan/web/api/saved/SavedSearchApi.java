package org.tsagaan.web.api.saved;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.listing.SavedSearches;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Keeps searches, lists them and stops them. */
@Path("/api/v1/saved-searches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Searches that one keeps, to be written to when a new lot appears that they find.")
public class SavedSearchApi {
    private static final Refused WRITTEN =
            Refused.about(
                    "q",
                    "category",
                    "division",
                    "producerKind",
                    "storage",
                    "mark",
                    "priceFrom",
                    "daysLeft",
                    "deliverTo");

    @EJB private SavedSearches searches;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List one's saved searches",
            answer = SavedSearchList.class,
            asker = Described.Asker.SIGNED_IN)
    public SavedSearchList list(@Context HttpServletRequest request) {
        return kept(callers.require(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Save a search",
            more = "One letter a day at most; a search that is kept already is answered again.",
            status = 201,
            answer = SavedSearchItem.class,
            problems = {409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response save(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            SavedSearchRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                searches.save(person.accountId(), body.query()),
                                id -> Reply.created("", item(person, id)),
                                WRITTEN,
                                request));
    }

    @DELETE
    @Path("/{savedSearchId: [0-9]{1,18}}")
    @Described(
            value = "Stop a saved search",
            answer = SavedSearchList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public SavedSearchList stop(
            @Means(value = "The saved search.", example = "90117") @PathParam("savedSearchId")
                    long id,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        searches.stop(person.accountId(), id);
        return kept(person);
    }

    private SavedSearchList kept(Person person) {
        return new SavedSearchList(
                searches.list(person.accountId()).stream().map(SavedSearchItem::of).toList());
    }

    private SavedSearchItem item(Person person, long id) {
        return searches.list(person.accountId()).stream()
                .filter(kept -> kept.id() == id)
                .findFirst()
                .map(SavedSearchItem::of)
                .orElseThrow();
    }
}
