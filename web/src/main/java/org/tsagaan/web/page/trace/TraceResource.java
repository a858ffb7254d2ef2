package org.tsagaan.web.page.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.web.frame.ReaderLanguage;

/**
 * GS1 Digital Link: {@code /01/GTIN/10/LOT?17=YYMMDD} names a lot, {@code /01/GTIN} its product.
 * Open to everybody, also for lots that are expired or recalled.
 */
@Path("/01/{gtin: [0-9]{8,14}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class TraceResource {

    @Inject private TracePages pages;

    /**
     * The trust page of a lot.
     *
     * @param printed the last day of its shelf life as the package says it, {@code YYMMDD}
     * @throws NotFound when no such lot was opened
     */
    @GET
    @Path("/10/{lot: .+}")
    public TraceView lot(
            @PathParam("gtin") String gtin,
            @PathParam("lot") String lot,
            @QueryParam("17") @Nullable String printed,
            @Context HttpServletRequest request) {
        return pages.view(
                read(gtin),
                LotNumber.parse(lot).orElseThrow(() -> new NotFound("lot")),
                PrintedDate.read(printed),
                ReaderLanguage.of(request));
    }

    /** The product's offers. */
    @GET
    public Response product(@PathParam("gtin") String gtin) {
        return Response.seeOther(
                        UriBuilder.fromPath("/search").queryParam("q", read(gtin).digits()).build())
                .build();
    }

    private static Gtin read(String digits) {
        return Gtin.parse(digits).orElseThrow(() -> new NotFound("lot"));
    }
}
