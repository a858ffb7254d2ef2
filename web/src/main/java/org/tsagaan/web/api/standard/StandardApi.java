package org.tsagaan.web.api.standard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.standard.Standards;
import org.tsagaan.supervision.StandardRecord;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** The standards by which lots are judged. */
@Path("/api/v1/standards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Standards: their editions, what each demands, and how often that is not met.")
public class StandardApi {

    @EJB private Standards standards;
    @EJB private StandardRecord record;

    @GET
    @Described(value = "List the standards", answer = StandardList.class)
    public StandardList list() {
        return StandardList.of(standards.listStandards(), record.countReports());
    }

    @GET
    @Path("/{standardId: [0-9]{1,18}}/editions")
    @Described(
            value = "List the editions of a standard",
            answer = EditionList.class,
            problems = 404)
    public EditionList editions(
            @Means(value = "The standard.", example = "4301") @PathParam("standardId")
                    long standardId) {
        return standards
                .findStandard(standardId)
                .map(s -> EditionList.of(standards.listEditions(s.id())))
                .orElseThrow(() -> new NotFound("standard"));
    }

    @GET
    @Path("/{standardId: [0-9]{1,18}}/editions/{editionId: [0-9]{1,18}}")
    @Described(value = "Read what an edition demands", answer = Edition.class, problems = 404)
    public Edition edition(
            @Means(value = "The standard.", example = "4301") @PathParam("standardId")
                    long standardId,
            @Means(value = "One of its editions.", example = "4302") @PathParam("editionId")
                    long editionId) {
        return standards
                .findEdition(editionId)
                .filter(e -> e.standardId() == standardId)
                .map(e -> Edition.of(e, record.countItems(standardId)))
                .orElseThrow(() -> new NotFound("edition"));
    }
}
