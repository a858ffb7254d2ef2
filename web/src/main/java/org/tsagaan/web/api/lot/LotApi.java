package org.tsagaan.web.api.lot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.LotStandings;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.frame.ReaderLanguage;

/** Whether lots may be sold. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(
        "Lots: whether they may be sold, where, else what to do about it, and what happened to"
                + " them.")
public class LotApi {
    private static final int PAGE = 50;

    @EJB private LotStandings standings;
    @Inject private Callers callers;
    @Inject private MarketClock clock;

    @GET
    @Path("/lots/{lotId: [0-9]{1,18}}/sellability")
    @Described(
            value = "Explain whether a lot may be sold",
            more =
                    "Now, or at an instant that has passed. Answers about the past are rebuilt from"
                            + " what bears a date: signatures and withdrawals of reports, holds,"
                            + " supply agreements, restricted provinces, movements of stock, and"
                            + " the audit trail. Scopes of accreditation, limits and registered"
                            + " categories have no history and are taken as they are now. 404 when"
                            + " there was no such lot on record at that instant, or it has not come"
                            + " yet.",
            answer = LotSellability.class,
            query = SellabilityParameters.class,
            problems = 404)
    public LotSellability sellability(
            @Means(value = "The lot.", example = "30211") @PathParam("lotId") long lotId,
            @Context HttpServletRequest request) {
        var asked = QueryBinding.read(SellabilityParameters.class, request.getQueryString());
        Instant at = asked.at();
        Optional<LotStanding> standing = at == null ? standings.find(lotId) : then(lotId, at);
        LotStanding found = standing.orElseThrow(() -> new NotFound("lot"));
        return LotSellability.of(found, at != null, ReaderLanguage.of(request));
    }

    @GET
    @Path("/producers/{producerId: [0-9]{1,18}}/lots")
    @Described(
            value = "List a producer's lots with what keeps them from being sold",
            answer = ProducerLotList.class,
            query = ProducerLotParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ProducerLotList lots(
            @Means(value = "The producer; see /accounts/me.", example = "1101")
                    @PathParam("producerId")
                    long producerId,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(ProducerLotParameters.class, request.getQueryString());
        var list = "lots " + producerId;
        List<LotStanding> found =
                standings.listOfProducer(
                        person,
                        producerId,
                        PageCursor.read(list, asked.cursor()).orElse(Long.MAX_VALUE),
                        PAGE);
        var language = ReaderLanguage.of(request);
        return new ProducerLotList(
                found.stream().map(lot -> LotSellability.of(lot, false, language)).toList(),
                found.size() < PAGE ? null : PageCursor.after(list, found.getLast().lot().id()));
    }

    private Optional<LotStanding> then(long lotId, Instant at) {
        return at.isAfter(clock.now()) ? Optional.empty() : standings.findAt(lotId, at);
    }
}
