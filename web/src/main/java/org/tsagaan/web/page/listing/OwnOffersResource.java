package org.tsagaan.web.page.listing;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.OfferDesk;
import org.tsagaan.storefront.OwnOffer;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SignInFirst;

/**
 * Where a seller lists products at its own price, changes prices, and takes offers off the shelf.
 */
@Path("/merchant/offers")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OwnOffersResource {

    private static final String OF = "/{organisation: [0-9]{1,18}}";
    private static final String ONE = OF + "/{offer: [0-9]{1,18}}";
    private static final int LONGEST_WORDS = 60;
    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;
    private static final int WRONG = 422;

    @EJB private OfferDesk desk;
    @Inject private OwnOfferPages pages;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("after") @Nullable Long after,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        FormReading reading = new FormReading(Form.of(uri.getQueryParameters()));
        reading.optionalText("q", LONGEST_WORDS);
        Form sought = reading.form();
        return visitors.findPerson(request)
                .map(
                        person ->
                                Response.status(sought.isSound() ? OK : WRONG_ADDRESS)
                                        .entity(
                                                pages.page(
                                                        person,
                                                        OwnOrganisations.chosen(
                                                                person.membershipsAs(Role.MERCHANT),
                                                                organisation,
                                                                "storefront"),
                                                        sought,
                                                        after == null ? 0 : after,
                                                        Form.blank(),
                                                        ReaderLanguage.of(request)))
                                        .build())
                .orElseGet(() -> SignInFirst.response(OwnOfferPages.HERE));
    }

    @POST
    @Path(OF)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        desk.enter(person, organisation);
        ListingForm read = ListingForm.read(Form.of(sent));
        return read.terms().isEmpty()
                ? wrong(person, organisation, read.form(), 0, request)
                : answer(
                        person,
                        organisation,
                        read.form(),
                        0,
                        () ->
                                desk.offer(
                                        person, organisation, read.productId(), read.terms().get()),
                        request);
    }

    @POST
    @Path(ONE + "/price")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reprice(
            @PathParam("organisation") long organisation,
            @PathParam("offer") long offer,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        FormReading reading = about(person, organisation, offer, sent);
        int version = (int) reading.wholeNumber("version", 0, Integer.MAX_VALUE);
        Money price = reading.yuan("price", ListingForm.HIGHEST);
        return reading.form().isSound()
                ? answer(
                        person,
                        organisation,
                        reading.form(),
                        offer,
                        () -> desk.reprice(person, organisation, offer, version, price.fen()),
                        request)
                : wrong(person, organisation, reading.form(), offer, request);
    }

    @POST
    @Path(ONE + "/delisting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delist(
            @PathParam("organisation") long organisation,
            @PathParam("offer") long offer,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = about(person, organisation, offer, sent).form();
        return answer(
                person,
                organisation,
                form,
                offer,
                () -> desk.delist(person, organisation, offer, form.value("reason")),
                request);
    }

    @POST
    @Path(ONE + "/listing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response relist(
            @PathParam("organisation") long organisation,
            @PathParam("offer") long offer,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = about(person, organisation, offer, sent).form();
        return answer(
                person,
                organisation,
                form,
                offer,
                () -> desk.relist(person, organisation, offer),
                request);
    }

    /** What was sent of an offer that is the seller's. */
    private FormReading about(
            Person person, long organisation, long offer, MultivaluedMap<String, String> sent) {
        OwnOffer own = desk.read(person, organisation, offer);
        return new FormReading(Form.of(sent).with("offer", String.valueOf(own.offerId())));
    }

    private Response answer(
            Person person,
            long organisation,
            Form form,
            long offer,
            Supplier<Outcome<Long>> deed,
            HttpServletRequest request) {
        return switch (deed.get()) {
            case Outcome.Done<Long>(Long id) ->
                    Response.seeOther(
                                    URI.create(
                                            "%s?organisation=%d&after=%d#offer-%d"
                                                    .formatted(
                                                            OwnOfferPages.HERE,
                                                            organisation,
                                                            id - 1,
                                                            id)))
                            .build();
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(person, organisation, form.refusing(reasons), offer, request);
        };
    }

    /** The page begins with the offer that was spoken of. */
    private Response wrong(
            Person person, long organisation, Form form, long offer, HttpServletRequest request) {
        return Response.status(WRONG)
                .entity(
                        pages.page(
                                person,
                                organisation,
                                Form.blank(),
                                Math.max(offer - 1, 0),
                                form,
                                ReaderLanguage.of(request)))
                .build();
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "storefront");
    }
}
