package org.tsagaan.web.page.merchant;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Dispatch;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.PartToSend;
import org.tsagaan.order.PickUpDesk;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.sellability.Reason;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SignInFirst;

/** The seller's desk: parts of orders to send, and sending them. */
@Path("/merchant")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MerchantResource {

    private static final String DESK = "/merchant";

    @EJB private OrderBook book;
    @EJB private SellerDesk desk;
    @EJB private PickUpDesk pickUps;
    @Inject private Visitors visitors;

    @GET
    public Response desk(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("state") @DefaultValue("TO_DISPATCH") String state,
            @QueryParam("after") @Nullable Long after,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person ->
                                Response.ok(
                                                page(
                                                        person,
                                                        chosen(person, organisation),
                                                        state(state),
                                                        after,
                                                        List.of(),
                                                        Form.blank()))
                                        .build())
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    /** Dispatches a part. The gate may stop it: the page then says why. */
    @POST
    @Path("/fulfilments/{id: [0-9]{1,18}}/dispatch")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispatch(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "fulfilment");
        Form form = Form.of(sent).with("part", String.valueOf(id));
        return answer(
                desk.dispatch(person, id, form.value("carrier"), form.value("tracking")),
                person,
                FulfilmentState.TO_DISPATCH,
                form);
    }

    /** Says that a part lies ready for its buyer. The gate may stop it, as a dispatch. */
    @POST
    @Path("/fulfilments/{id: [0-9]{1,18}}/readiness")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ready(@PathParam("id") long id, @Context HttpServletRequest request) {
        Person person = visitors.person(request, "fulfilment");
        return answer(
                pickUps.ready(person, id),
                person,
                FulfilmentState.TO_DISPATCH,
                Form.blank().with("part", String.valueOf(id)));
    }

    /** Hands a part to who tells its code. The gate may stop it, as a dispatch. */
    @POST
    @Path("/fulfilments/{id: [0-9]{1,18}}/collection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response collect(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "fulfilment");
        Form form = Form.of(sent).with("part", String.valueOf(id));
        return answer(
                pickUps.collect(person, id, form.value("code")),
                person,
                FulfilmentState.READY_FOR_PICKUP,
                form);
    }

    @POST
    @Path("/fulfilments/{id: [0-9]{1,18}}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "fulfilment");
        Form form = Form.of(sent).with("part", String.valueOf(id));
        return switch (desk.cancel(person, id, form.value("reason"))) {
            case Outcome.Done<Long> done -> Response.seeOther(URI.create(DESK)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    answer(
                            person,
                            state(form.value("from")),
                            422,
                            List.of(),
                            form.refusing(reasons));
        };
    }

    /** Shows what came of a step, beside the parts that are where it began. */
    private Response answer(
            Outcome<Dispatch> outcome, Person person, FulfilmentState from, Form form) {
        return switch (outcome) {
            case Outcome.Done<Dispatch>(Dispatch.Left left) ->
                    Response.seeOther(
                                    URI.create(
                                            from == FulfilmentState.TO_DISPATCH
                                                    ? DESK
                                                    : DESK + "?state=" + from))
                            .build();
            case Outcome.Done<Dispatch>(Dispatch.Stopped stopped) ->
                    answer(person, from, 409, stopped.reasons(), form);
            case Outcome.Refused<Dispatch>(var reasons) ->
                    answer(person, from, 422, List.of(), form.refusing(reasons));
        };
    }

    private Response answer(
            Person person, FulfilmentState state, int status, List<Reason> stopped, Form form) {
        return Response.status(status)
                .entity(page(person, chosen(person, null), state, null, stopped, form))
                .build();
    }

    private MerchantPage page(
            Person person,
            long organisation,
            FulfilmentState state,
            @Nullable Long after,
            List<Reason> stopped,
            Form form) {
        List<PartToSend> parts =
                book.listOfSeller(
                        person,
                        organisation,
                        state,
                        after == null ? OptionalLong.empty() : OptionalLong.of(after));
        String next =
                parts.size() < OrderBook.PAGE
                        ? null
                        : DESK
                                + "?organisation="
                                + organisation
                                + "&state="
                                + state
                                + "&after="
                                + parts.getLast().fulfilmentId();
        return new MerchantPage(
                person.membershipsAs(Role.MERCHANT),
                organisation,
                state,
                parts,
                stopped,
                form,
                next);
    }

    /** The organisation asked for, or the first the person sells for. */
    private static long chosen(Person person, @Nullable Long organisation) {
        return OwnOrganisations.chosen(
                person.membershipsAs(Role.MERCHANT), organisation, "storefront");
    }

    private static FulfilmentState state(String name) {
        return Arrays.stream(FulfilmentState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(FulfilmentState.TO_DISPATCH);
    }
}
