package org.tsagaan.web.api.lot;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.sellability.LotStandings;
import org.tsagaan.storefront.Shelving;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.paper.LotLabels;

/** What producers do with their lots: opened, shelved, labelled. Another's do not exist here. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(
        "Lots: whether they may be sold, where, else what to do about it, and what happened to"
                + " them.")
public class LotDeskApi {

    private static final String WHOSE = "A producer one acts for; see /accounts/me.";
    private static final String WHICH = "A lot of one's own.";
    private static final String SHELF = "/lots/{lotId: [0-9]{1,18}}/shelf";
    private static final Refused FIELDS =
            Refused.about(
                    "productId",
                    "lotNumber",
                    "producedOn",
                    "bestBefore",
                    "quantity",
                    "milkSourceZh",
                    "milkSourceEn");

    @EJB private Lots lots;
    @EJB private Products products;
    @EJB private LotStandings standings;
    @EJB private Shelving shelving;
    @Inject private LotLabels labels;
    @Inject private PageContexts contexts;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;
    @Inject private MarketClock clock;

    @POST
    @Path("/producers/{producerId: [0-9]{1,18}}/lots")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Open a lot",
            more = "404 for a product that is not the producer's.",
            status = 201,
            answer = LotSellability.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response open(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewLot body,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        products.readOwn(merchant, producerId, body.productId());
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(merchant), key, body),
                () ->
                        Reply.to(
                                lots.open(merchant, body.opening()),
                                id ->
                                        Reply.created(
                                                "/api/v1/lots/" + id + "/sellability",
                                                standing(id, request)),
                                FIELDS,
                                request));
    }

    @GET
    @Path(SHELF)
    @Described(
            value = "Read how much of a lot is on no shelf yet",
            answer = LotShelf.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public LotShelf readShelf(
            @Means(value = WHICH, example = "30211") @PathParam("lotId") long lotId,
            @Context HttpServletRequest request) {
        return new LotShelf(lotId, shelving.left(callers.require(request), lotId));
    }

    @POST
    @Path(SHELF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Put units of a lot on the shelf of one's own storefront",
            answer = LotShelf.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response shelve(
            @Means(value = WHICH, example = "30211") @PathParam("lotId") long lotId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            UnitsShelved body,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        shelving.left(merchant, lotId);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(merchant), key, body),
                () ->
                        Reply.of(
                                shelving.shelve(merchant, lotId, body.units(), body.seenLeft()),
                                () -> new LotShelf(lotId, shelving.left(merchant, lotId)),
                                Refused.about("units"),
                                request));
    }

    @GET
    @Path("/lots/{lotId: [0-9]{1,18}}/labels")
    @Produces(LotLabels.PDF)
    @Described(
            value = "Print labels of a lot",
            more =
                    "A PDF. Each label has the code that leads to the lot's evidence (GS1 Digital"
                        + " Link). Refused while no registration or licence covers the goods, and"
                        + " when a label is too small for what it must say.",
            query = LabelParameters.class,
            media = LotLabels.PDF,
            headers = HttpHeaders.CONTENT_DISPOSITION,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response printLabels(
            @Means(value = WHICH, example = "30211") @PathParam("lotId") long lotId,
            @Context HttpServletRequest request) {
        LotView lot = labels.own(callers.require(request), lotId);
        var asked = QueryBinding.read(LabelParameters.class, request.getQueryString());
        var label = labels.find(lot).orElseThrow(() -> refused("", "label.no-authorisation"));
        return asked.sheets(label)
                .print(contexts.of(request).forChinesePaper(), clock.now())
                .map(pdf -> LotLabels.file(lotId, pdf))
                .orElseThrow(() -> refused("/stock", "label.too-small"));
    }

    private LotSellability standing(long lotId, HttpServletRequest request) {
        return LotSellability.of(
                standings.find(lotId).orElseThrow(), false, ReaderLanguage.of(request));
    }

    private static FaultException refused(String pointer, String code) {
        return new FaultException(
                Fault.of(409, "refused")
                        .withErrors(List.of(new FieldFault(pointer, Message.of(code), code, ""))));
    }
}
