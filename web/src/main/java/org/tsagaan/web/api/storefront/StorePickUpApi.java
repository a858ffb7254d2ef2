package org.tsagaan.web.api.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Whether buyers may come for what they order, as sellers set it. */
@Path("/api/v1/sellers/{organisationId: [0-9]{1,18}}/pick-up")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(StorefrontApi.ROOM)
public class StorePickUpApi {
    private static final String SELLER = "The organisation that sells; see /accounts/me.";
    private static final Refused HOURS = Refused.about("readyHours");

    @EJB private PickUps pickUps;
    @Inject private Callers callers;

    @GET
    @Described(
            value = "Read whether a storefront offers pick-up",
            answer = PickUpOffer.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public PickUpOffer read(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        return PickUpOffer.of(pickUps.readOwn(callers.require(request), seller));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Offer pick-up, or no longer",
            more =
                    "At the registered address of the storefront, in its opening hours, which are"
                            + " needed for it. Orders that stand are not touched.",
            answer = PickUpOffer.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public PickUpOffer set(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            PickUpOffer body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        pickUps.readOwn(person, seller);
        if (pickUps.set(person, seller, body.hours())
                instanceof Outcome.Refused<Long>(var reasons)) {
            throw new FaultException(HOURS.fault(reasons, ReaderLanguage.of(request)));
        }
        return body;
    }
}
