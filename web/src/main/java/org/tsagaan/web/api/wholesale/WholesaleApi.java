package org.tsagaan.web.api.wholesale;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.paper.EvidenceArchive;
import org.tsagaan.wholesale.EvidencePack;
import org.tsagaan.wholesale.EvidencePacks;
import org.tsagaan.wholesale.OrderLists;
import org.tsagaan.wholesale.Purchase;
import org.tsagaan.wholesale.RetailBuyers;
import org.tsagaan.wholesale.WholesaleCatalogue;
import org.tsagaan.wholesale.WholesaleDesk;

/** Wholesale. What is another organisation's does not exist here. */
@Path("/api/v1/wholesale")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Buying by the case: offers, order lists, orders, and the papers of deliveries.")
public class WholesaleApi {

    private static final int PAGE = 24;

    @EJB private RetailBuyers buyers;
    @EJB private WholesaleCatalogue catalogue;
    @EJB private OrderLists lists;
    @EJB private WholesaleDesk desk;
    @EJB private EvidencePacks packs;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;
    @Inject private PageContexts contexts;

    @GET
    @Path("/buyers")
    @Described(
            value = "List the retail buyers of the caller, with their branches",
            answer = BuyerList.class,
            asker = Described.Asker.SIGNED_IN)
    public BuyerList buyers(@Context HttpServletRequest request) {
        return BuyerList.of(buyers.listOf(callers.require(request)));
    }

    @GET
    @Path("/offers")
    @Described(
            value = "List offers by the case that can go to a branch",
            more =
                    "Only lots that the gate lets through now for the wholesale channel, the"
                            + " branch's province and the remaining shelf life that its buyer"
                            + " demands.",
            answer = WholesaleOfferList.class,
            query = WholesaleOfferParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public WholesaleOfferList offers(@Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(WholesaleOfferParameters.class, request.getQueryString());
        var query =
                new WholesaleCatalogue.Query(
                        Optional.ofNullable(asked.q()).orElse(""),
                        Optional.ofNullable(asked.category()).orElse(""),
                        Optional.ofNullable(asked.cursor()).orElse(""),
                        Optional.ofNullable(asked.size()).orElse(PAGE));
        return WholesaleOfferList.of(
                catalogue.list(person, asked.buyerId(), asked.branchId(), query));
    }

    @POST
    @Path("/order-lists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Check an order list",
            more =
                    "Every line is answered: who sells it for how much, or why it can not be had,"
                            + " with what would be right. Nothing is bought.",
            answer = CheckedOrderList.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public CheckedOrderList check(OrderListRequest body, @Context HttpServletRequest request) {
        var person = callers.require(request);
        return CheckedOrderList.of(
                lists.check(
                        person, body.buyerId(), body.branchId(), String.join("\n", body.lines())),
                ReaderLanguage.of(request));
    }

    @POST
    @Path("/orders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Order cases across sellers",
            more =
                    "Either the whole order is placed, or nothing is, and every reason is named"
                            + " with its legal ground, at /lines/OFFER.",
            status = 201,
            answer = PlacedPurchase.class,
            headers = {"Location"},
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response order(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            PurchaseRequest body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = new Repetitions.Asked(request, Optional.of(person), key, body);
        return repetitions.once(asked, () -> order(person, asked, body));
    }

    private Reply order(Person person, Repetitions.Asked asked, PurchaseRequest body) {
        var language = ReaderLanguage.of(asked.request());
        var total = body.expectedTotal();
        var purchase =
                new Purchase(
                        body.buyerId(),
                        body.branchId(),
                        Repetitions.requestKey(asked),
                        body.lines().stream()
                                .map(l -> new Purchase.Line(l.offerId(), l.cases()))
                                .toList(),
                        total == null ? OptionalLong.empty() : OptionalLong.of(total.amount()),
                        language.code());
        return switch (desk.order(person, purchase)) {
            case Outcome.Done<PlacedOrder>(var order) ->
                    Reply.created("/api/v1/orders/" + order.number(), PlacedPurchase.of(order));
            case Outcome.Refused<PlacedOrder>(var reasons) ->
                    Reply.refused(Refused.STATE.fault(reasons, language));
        };
    }

    @GET
    @Path("/deliveries/{fulfilmentId: [0-9]{1,18}}/evidence")
    @Produces("application/zip")
    @Described(
            value = "Download the papers of a delivery",
            more =
                    "A ZIP with the seller's certificates, the report of each lot and the delivery"
                            + " note as PDF, the purchase ledger as CSV, and an index.",
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response evidence(
            @Means(value = "The part of an order that was sent.", example = "50117")
                    @PathParam("fulfilmentId")
                    long delivery,
            @Context HttpServletRequest request) {
        return switch (packs.read(callers.require(request), delivery)) {
            case Outcome.Done<EvidencePack>(var pack) ->
                    zip(new EvidenceArchive(pack, contexts.of(request)));
            case Outcome.Refused<EvidencePack>(var reasons) ->
                    throw new FaultException(
                            Refused.STATE.fault(reasons, ReaderLanguage.of(request)));
        };
    }

    private static Response zip(EvidenceArchive archive) {
        StreamingOutput body = archive::writeTo;
        return Response.ok(body, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + archive.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
