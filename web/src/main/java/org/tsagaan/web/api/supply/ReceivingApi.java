package org.tsagaan.web.api.supply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import org.tsagaan.storefront.Receiving;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** The stock of a demonstration store: what its suppliers' lots bring into it. */
@Path("/api/v1/sellers/{organisationId: [0-9]{1,18}}/receivable-lots")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Receiving: demonstration stores take their suppliers' lots into stock.")
public class ReceivingApi {

    private static final String STORE = "A demonstration store one acts for; see /accounts/me.";

    @EJB private Receiving receiving;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the lots that a store may receive",
            more =
                    "Of producers with an agreement in force, while some of it is left, it is"
                            + " within its date, and neither frozen nor recalled.",
            answer = ReceivableLots.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ReceivableLots listReceivable(
            @Means(value = STORE, example = "1201") @PathParam("organisationId") long store,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var list = "receivable " + store;
        return ReceivableLots.of(
                list,
                receiving.listLots(
                        person,
                        store,
                        PageCursor.read(list, asked.cursor()),
                        ReceivableLots.PAGE + 1));
    }

    @POST
    @Path("/{lotId: [0-9]{1,18}}/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Take units of a supplier's lot into stock",
            answer = ReceivableLots.SuppliedLot.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response receiveLot(
            @Means(value = STORE, example = "1201") @PathParam("organisationId") long store,
            @Means(value = "A lot of a supplier.", example = "30211") @PathParam("lotId")
                    long lotId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            UnitsReceived body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        receiving.readLot(person, store, lotId);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                receiving.receive(
                                        person, store, lotId, body.units(), body.seenLeft()),
                                () ->
                                        ReceivableLots.SuppliedLot.of(
                                                receiving.readLot(person, store, lotId)),
                                Refused.about("units"),
                                request));
    }
}
