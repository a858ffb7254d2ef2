package org.tsagaan.web.page.laboratory;

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
import org.tsagaan.web.frame.Visitors;

/** Photographs of sealed samples, for the producer, the laboratory and officials. */
@Path("/inspections/{id: [0-9]{1,18}}/photos/{photo: [0-9]{1,18}}/{size: small|large}")
@ApplicationScoped
public class SamplePhotoResource {

    @EJB private SamplePhotos photos;
    @Inject private Visitors visitors;

    /** Nothing but the reader's own browser may keep it. */
    @GET
    @Produces("image/jpeg")
    public Response open(
            @PathParam("id") long id,
            @PathParam("photo") long photo,
            @PathParam("size") String size,
            @Context HttpServletRequest request) {
        var person = visitors.person(request, "photo");
        var opened = photos.open(person, id, photo, size.equals("small"));
        return Response.ok(opened.path().toFile())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
