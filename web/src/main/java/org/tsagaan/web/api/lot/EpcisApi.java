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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.traceability.LotEventPage;
import org.tsagaan.traceability.LotEvents;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.frame.MarketAddress;

/** What happened to a lot, for programs that trace goods. Open to everybody, as its page is. */
@Path("/api/v1/lots/{lotId: [0-9]{1,18}}/epcis")
@ApplicationScoped
@Produces({EpcisDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Means(
        "Lots: whether they may be sold, where, else what to do about it, and what happened to"
                + " them.")
public class EpcisApi {

    @EJB private Lots lots;
    @EJB private LotEvents events;
    @Inject private MarketAddress address;
    @Inject private MarketClock clock;

    @GET
    @Described(
            value = "Trace a lot: its events as EPCIS 2.0 in JSON-LD",
            more =
                    "Made, tested, stored, sent, frozen, recalled, oldest first. What a storefront"
                        + " took in or sent is one event a day, dated by the last of it and told"
                        + " when that day is over; who bought is not told. An event keeps its"
                        + " eventID and never changes, except that a report's event is declared an"
                        + " error when the report is withdrawn. At most 60 days with events at"
                        + " once; where there are more, the Link header names the next page. The"
                        + " document keeps to"
                        + " https://ref.gs1.org/standards/epcis/epcis-json-schema.json.",
            media = EpcisDocument.MEDIA_TYPE,
            query = EpcisParameters.class,
            headers = HttpHeaders.LINK,
            problems = 404)
    public Response epcis(
            @Means(value = "The lot.", example = "30211") @PathParam("lotId") long lotId,
            @Context HttpServletRequest request) {
        var asked = QueryBinding.read(EpcisParameters.class, request.getQueryString());
        LotView lot = lots.findLot(lotId).orElseThrow(() -> new NotFound("lot"));
        LotEventPage page =
                events.list(lotId, Objects.requireNonNullElse(asked.after(), LocalDate.EPOCH));
        var document = new EpcisDocument(lot, address::of).of(page.events(), clock.now());
        var answer = Response.ok(document.toString());
        LocalDate next = page.next();
        return next == null
                ? answer.build()
                : answer.header(HttpHeaders.LINK, link(lotId, next)).build();
    }

    private String link(long lotId, LocalDate day) {
        return "<%s?after=%s>; rel=\"next\""
                .formatted(address.of("/api/v1/lots/" + lotId + "/epcis"), day);
    }
}
