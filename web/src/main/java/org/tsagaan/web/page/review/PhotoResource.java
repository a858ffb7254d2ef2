package org.tsagaan.web.page.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.order.ReviewPhotos;
import org.tsagaan.web.page.component.PhotoFile;

/** Photographs of reviews, drawn by us, as long as they are shown. */
@Path("/reviews/photos/{id: [0-9]{1,18}}/{size: small|medium|large}")
@ApplicationScoped
public class PhotoResource {

    @EJB private ReviewPhotos photos;

    @GET
    @Produces({PhotoFile.WEBP, PhotoFile.JPEG})
    public Response open(
            @PathParam("id") long id, @PathParam("size") String size, @Context Request request) {
        return PhotoFile.answer(
                photos.open(id, PhotoSize.valueOf(size.toUpperCase(Locale.ROOT))), request);
    }
}
