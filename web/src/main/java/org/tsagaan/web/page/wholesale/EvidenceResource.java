package org.tsagaan.web.page.wholesale;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.paper.EvidenceArchive;
import org.tsagaan.wholesale.EvidencePack;
import org.tsagaan.wholesale.EvidencePacks;

/** The papers of a delivery, for its buyer and its seller. */
@Path("/wholesale/deliveries/{id: [0-9]{1,18}}/evidence.zip")
@ApplicationScoped
public class EvidenceResource {

    @EJB private EvidencePacks packs;
    @Inject private Visitors visitors;
    @Inject private PageContexts contexts;

    @GET
    public Response evidence(@PathParam("id") long id, @Context HttpServletRequest request) {
        var person = visitors.person(request, "delivery");
        return switch (packs.read(person, id)) {
            case Outcome.Done<EvidencePack>(var pack) ->
                    response(new EvidenceArchive(pack, contexts.of(request)));
            case Outcome.Refused<EvidencePack>(var reasons) ->
                    throw new FaultException(Fault.refused(reasons));
        };
    }

    private static Response response(EvidenceArchive archive) {
        StreamingOutput body = archive::writeTo;
        return Response.ok(body, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + archive.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
