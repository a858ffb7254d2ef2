package org.tsagaan.web.api.inspection;

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
import jakarta.ws.rs.core.Response;
import org.tsagaan.inspection.SamplePhotos;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** Photographs of sealed samples, for both sides and for officials. */
@Path("/api/v1/inspections/{inspectionId: [0-9]{1,18}}/photos/{photoId: [0-9]{1,18}}")
@ApplicationScoped
@Means("Having a lot inspected, by its producer or as supervisory sampling by an official.")
public class SamplePhotoApi {
    private static final String TYPE = "image/jpeg";

    @EJB private SamplePhotos photos;
    @Inject private Callers callers;

    @GET
    @Produces(TYPE)
    @Described(
            value = "Read a photograph of a sealed sample",
            more = "For its producer, its laboratory, and officials over the producer.",
            media = TYPE,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Response photo(
            @Means(value = "An inspection.", example = "60117") @PathParam("inspectionId") long id,
            @Means(value = "A photograph of its sample.", example = "90211") @PathParam("photoId")
                    long photo,
            @Context HttpServletRequest request) {
        var opened = photos.open(callers.require(request), id, photo, false);
        return Response.ok(opened.path().toFile())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
