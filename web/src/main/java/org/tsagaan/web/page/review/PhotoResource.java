package org.tsagaan.web.page.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tsagaan.order.PhotoSize;
import org.tsagaan.order.ReviewPhotos;

/**
 * Photographs of reviews, drawn by us. A browser keeps them and asks each time whether they are
 * still shown: what moderation hides is gone at once.
 */
@Path("/reviews/photos/{id: [0-9]{1,18}}/{size: small|medium|large}")
@ApplicationScoped
public class PhotoResource {

    private static final String TYPE = "image/jpeg";

    @EJB private ReviewPhotos photos;

    @GET
    @Produces(TYPE)
    public Response open(
            @PathParam("id") long id, @PathParam("size") String size, @Context Request request) {
        ReviewPhotos.Opened photo =
                photos.open(id, PhotoSize.valueOf(size.toUpperCase(Locale.ROOT)));
        EntityTag tag = new EntityTag(photo.digest());
        CacheControl asking = new CacheControl();
        asking.setNoCache(true);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null
                        ? Response.ok(photo.path().toFile(), TYPE)
                                .header("Content-Disposition", "inline")
                        : known)
                .cacheControl(asking)
                .tag(tag)
                .build();
    }
}
