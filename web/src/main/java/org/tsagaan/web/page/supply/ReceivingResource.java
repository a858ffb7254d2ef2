package org.tsagaan.web.page.supply;

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
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.ReceivableLot;
import org.tsagaan.storefront.Receiving;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SignInFirst;

/** Where a store takes its suppliers' lots into its stock. */
@Path("/merchant/receiving")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReceivingResource {

    private static final String HERE = "/merchant/receiving";
    private static final String STORE = "STORE";
    private static final int PAGE = 30;
    private static final int MOST_UNITS = 1_000_000;
    private static final int WRONG = 422;

    @EJB private Receiving receiving;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        p ->
                                Response.ok(
                                                page(
                                                        p,
                                                        chosen(p, organisation),
                                                        Older.than(before),
                                                        Form.blank()))
                                        .build())
                .orElseGet(() -> SignInFirst.response(HERE));
    }

    @POST
    @Path("/{organisation: [0-9]{1,18}}/lots/{lot: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(
            @PathParam("organisation") long organisation,
            @PathParam("lot") long lot,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "store");
        ReceivableLot seen = receiving.readLot(person, organisation, lot);
        FormReading reading =
                new FormReading(Form.of(sent).with("lot", String.valueOf(seen.lotId())));
        int units = (int) reading.wholeNumber("units", 1, MOST_UNITS);
        Form form = reading.form();
        if (!form.isSound()) {
            return wrong(person, organisation, form);
        }
        return switch (receiving.receive(person, organisation, lot, units, seenLeft(form))) {
            case Outcome.Done<Integer> done ->
                    Response.seeOther(URI.create(HERE + "?organisation=" + organisation)).build();
            case Outcome.Refused<Integer>(var reasons) ->
                    wrong(person, organisation, form.refusing(reasons));
        };
    }

    private Response wrong(Person person, long organisation, Form form) {
        return Response.status(WRONG)
                .entity(page(person, organisation, OptionalLong.empty(), form))
                .build();
    }

    private ReceivingPage page(Person person, long store, OptionalLong before, Form form) {
        List<ReceivableLot> found = receiving.listLots(person, store, before, PAGE + 1);
        List<ReceivableLot> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ReceivingPage(
                stores(person),
                store,
                shown,
                form,
                found.size() > PAGE
                        ? HERE + "?organisation=" + store + "&before=" + shown.getLast().lotId()
                        : null);
    }

    private static long chosen(Person person, @Nullable Long organisation) {
        return OwnOrganisations.chosen(stores(person), organisation, "store");
    }

    private static List<Membership> stores(Person person) {
        return OwnOrganisations.ofKind(person, STORE);
    }

    /** What no page of ours says is nothing that was seen. */
    private static int seenLeft(Form form) {
        String typed = form.value("left");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : Integer.MIN_VALUE;
    }
}
