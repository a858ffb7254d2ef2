package org.tsagaan.web.api.seller;

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
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Dispatch;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.ReaderLanguage;

/** The seller's desk. What is another seller's does not exist here. */
@Path(SellerApi.ROOT)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(SellerApi.ROOM)
public class SellerApi {
    static final String ROOM =
            "The desk of a seller: parts of orders, their dispatch, pick-up and cancellation.";
    static final String SELLER = "The organisation that sells; see /accounts/me.";
    static final String WHICH = "The part of an order.";
    static final String ROOT = "/api/v1/sellers/{organisationId: [0-9]{1,18}}/fulfilments";
    static final String PART = "/{fulfilmentId: [0-9]{1,18}}";

    @EJB private OrderBook book;
    @EJB private SellerDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List parts of orders to send",
            answer = FulfilmentList.class,
            query = FulfilmentParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public FulfilmentList list(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(FulfilmentParameters.class, request.getQueryString());
        var state = Optional.ofNullable(asked.state()).orElse(FulfilmentState.TO_DISPATCH);
        var list = FulfilmentList.name(seller, state);
        return FulfilmentList.of(
                list,
                book.listOfSeller(person, seller, state, PageCursor.read(list, asked.cursor())));
    }

    @GET
    @Path(PART)
    @Described(
            value = "Read a part of an order",
            answer = Fulfilment.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Fulfilment read(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = WHICH, example = "50117") @PathParam("fulfilmentId") long part,
            @Context HttpServletRequest request) {
        return Fulfilment.of(book.ofSeller(callers.require(request), seller, part));
    }

    @POST
    @Path(PART + "/dispatch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Dispatch a part of an order",
            more =
                    "Asks the gate again. When it stops a line, the line is held and refunded at"
                            + " once, and the problem dispatch-stopped names every reason; what is"
                            + " left can then be dispatched under a new Idempotency-Key.",
            answer = Fulfilment.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response dispatch(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = WHICH, example = "50117") @PathParam("fulfilmentId") long part,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            DispatchRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        book.ofSeller(person, seller, part);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        switch (desk.dispatch(person, part, body.carrier(), body.tracking())) {
                            case Outcome.Done<Dispatch>(Dispatch.Left left) ->
                                    Reply.done(Fulfilment.of(book.ofSeller(person, seller, part)));
                            case Outcome.Done<Dispatch>(Dispatch.Stopped stopped) ->
                                    StoppedDispatch.reply(stopped, request);
                            case Outcome.Refused<Dispatch>(var reasons) ->
                                    Reply.refused(
                                            Refused.about("carrier", "tracking")
                                                    .fault(reasons, ReaderLanguage.of(request)));
                        });
    }

    @POST
    @Path(PART + "/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Cancel a part of an order",
            more = "Its goods are free again, its money goes back.",
            answer = Fulfilment.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response cancel(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = WHICH, example = "50117") @PathParam("fulfilmentId") long part,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            CancellationRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        book.ofSeller(person, seller, part);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                desk.cancel(person, part, body.reason()),
                                () -> Fulfilment.of(book.ofSeller(person, seller, part)),
                                Refused.about("reason"),
                                request));
    }
}
