package org.tsagaan.web.api.listing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.OfferDesk;
import org.tsagaan.storefront.OwnOffer;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.Versions;

/** A seller's own offers: what it lists, and at which price. */
@Path("/api/v1/sellers/{organisationId: [0-9]{1,18}}/own-offers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("A seller's own offers: listing products, prices, taking offers off the shelf.")
public class ListingApi {

    private static final String ONE = "/{offerId: [0-9]{1,18}}";
    private static final String SELLER = "A seller one acts for; see /accounts/me.";
    private static final String OFFER = "One of its offers.";
    private static final Refused TERMS =
            Refused.about("productId", "channel", "price", "casePack", "minimumCases", "tiers");

    @EJB private OfferDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List a seller's own offers",
            answer = OwnListings.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public OwnListings listOffers(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        String list = "own offers " + seller;
        long after = PageCursor.read(list, asked.cursor()).orElse(0);
        return OwnListings.of(list, desk.list(person, seller, "", after, OwnListings.PAGE + 1));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read one of a seller's own offers",
            answer = OwnListing.class,
            headers = HttpHeaders.ETAG,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Response readOffer(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = OFFER, example = "20117") @PathParam("offerId") long offerId,
            @Context HttpServletRequest request) {
        return tagged(desk.read(callers.require(request), seller, offerId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "List a product",
            more = "At the seller's own price. The gate says of each lot whether it may be sold.",
            status = 201,
            answer = OwnListing.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response offer(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Listing body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        desk.enter(person, seller);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                desk.offer(person, seller, body.productId(), body.terms()),
                                id ->
                                        Reply.created(
                                                "/api/v1/sellers/" + seller + "/own-offers/" + id,
                                                OwnListing.of(desk.read(person, seller, id))),
                                TERMS,
                                request));
    }

    @PUT
    @Path(ONE + "/price")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Change the price of an offer",
            answer = OwnListing.class,
            headers = HttpHeaders.ETAG,
            problems = {404, 412, 422, 428},
            asker = Described.Asker.SIGNED_IN)
    public Response reprice(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = OFFER, example = "20117") @PathParam("offerId") long offerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewPrice body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        int now = desk.read(person, seller, offerId).version();
        Versions.requireSeen(ifMatch, now);
        return switch (desk.reprice(person, seller, offerId, now, body.price().amount())) {
            case Outcome.Done<Long> done -> tagged(desk.read(person, seller, offerId));
            case Outcome.Refused<Long>(var reasons) ->
                    throw Versions.refused(reasons, Refused.about("price"), request);
        };
    }

    @POST
    @Path(ONE + "/delisting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Take an offer off the shelf",
            answer = OwnListing.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response delist(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = OFFER, example = "20117") @PathParam("offerId") long offerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Delisting body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        return once(
                person,
                seller,
                offerId,
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () -> desk.delist(person, seller, offerId, body.reason()),
                request);
    }

    @POST
    @Path(ONE + "/listing")
    @Described(
            value = "List an offer again",
            answer = OwnListing.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response relist(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = OFFER, example = "20117") @PathParam("offerId") long offerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        return once(
                person,
                seller,
                offerId,
                new Repetitions.Asked(request, Optional.of(person), key, ""),
                () -> desk.relist(person, seller, offerId),
                request);
    }

    private Response once(
            Person person,
            long seller,
            long offerId,
            Repetitions.Asked asked,
            Supplier<Outcome<Long>> deed,
            HttpServletRequest request) {
        desk.read(person, seller, offerId);
        return repetitions.once(
                asked,
                () ->
                        Reply.of(
                                deed.get(),
                                () -> OwnListing.of(desk.read(person, seller, offerId)),
                                Refused.about("reason"),
                                request));
    }

    private static Response tagged(OwnOffer offer) {
        return Response.ok(OwnListing.of(offer))
                .tag(Versions.tag(String.valueOf(offer.version())))
                .build();
    }
}
