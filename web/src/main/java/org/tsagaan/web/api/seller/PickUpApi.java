package org.tsagaan.web.api.seller;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Dispatch;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.PickUpDesk;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.ReaderLanguage;

/**
 * What a seller does with parts of orders that buyers come for. At the same address as the rest: of
 * classes whose addresses overlap, only the longest would be asked.
 */
@Path(SellerApi.ROOT)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(SellerApi.ROOM)
public class PickUpApi {
    private static final Refused CODE = Refused.about("code");

    @EJB private OrderBook book;
    @EJB private PickUpDesk desk;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @POST
    @Path(SellerApi.PART + "/readiness")
    @Described(
            value = "Say that a part lies ready to be picked up",
            more =
                    "Asks the gate again, as a dispatch does, and answers as a dispatch when it"
                            + " stops a line. The buyer gets a letter with the code.",
            answer = Fulfilment.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response ready(
            @Means(value = SellerApi.SELLER, example = "1101") @PathParam("organisationId")
                    long seller,
            @Means(value = SellerApi.WHICH, example = "50117") @PathParam("fulfilmentId") long part,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        return once(
                seller, part, key, "", Refused.STATE, request, person -> desk.ready(person, part));
    }

    @POST
    @Path(SellerApi.PART + "/collection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Hand a part to its buyer",
            more =
                    "The buyer tells the code. A wrong one is refused, and after five in a row none"
                            + " is looked at for an hour. Asks the gate again, as a dispatch does,"
                            + " and answers as a dispatch when it stops a line.",
            answer = Fulfilment.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response collect(
            @Means(value = SellerApi.SELLER, example = "1101") @PathParam("organisationId")
                    long seller,
            @Means(value = SellerApi.WHICH, example = "50117") @PathParam("fulfilmentId") long part,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            PickUpCode body,
            @Context HttpServletRequest request) {
        return once(
                seller,
                part,
                key,
                body,
                CODE,
                request,
                person -> desk.collect(person, part, body.code()));
    }

    private Response once(
            long seller,
            long part,
            @Nullable String key,
            Object body,
            Refused refused,
            HttpServletRequest request,
            Function<Person, Outcome<Dispatch>> step) {
        var person = callers.require(request);
        book.ofSeller(person, seller, part);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        switch (step.apply(person)) {
                            case Outcome.Done<Dispatch>(Dispatch.Left left) ->
                                    Reply.done(Fulfilment.of(book.ofSeller(person, seller, part)));
                            case Outcome.Done<Dispatch>(Dispatch.Stopped stopped) ->
                                    StoppedDispatch.reply(stopped, request);
                            case Outcome.Refused<Dispatch>(var reasons) ->
                                    Reply.refused(
                                            refused.fault(reasons, ReaderLanguage.of(request)));
                        });
    }
}
