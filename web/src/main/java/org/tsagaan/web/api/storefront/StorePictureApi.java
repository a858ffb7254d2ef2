package org.tsagaan.web.api.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.BodyLimit;

/** Pictures of storefronts, as their sellers keep them; see StorefrontApi for their moderation. */
@Path("/api/v1/sellers/{organisationId: [0-9]{1,18}}/pictures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means(StorefrontApi.ROOM)
public class StorePictureApi {
    private static final String SELLER = "The organisation that sells; see /accounts/me.";
    private static final Refused FIELDS = Refused.about("picture", "caption");

    @EJB private StorefrontLook look;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the pictures of a storefront",
            answer = OwnPictureList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public OwnPictureList listPictures(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Context HttpServletRequest request) {
        return OwnPictureList.of(look.listOwnPictures(callers.require(request), seller));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(StorefrontLook.LARGEST_PICTURE * 1024 * 1024 + 64 * 1024)
    @Described(
            value = "Add a picture to a storefront",
            more = "Who runs the market may hide it, for a reason that everybody reads.",
            status = 201,
            answer = OwnPicture.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response addPicture(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            PictureUpload body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        look.ownTheme(person, seller);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                look.addPicture(
                                        person, seller, body.picture().bytes(), body.caption()),
                                id -> Reply.created("", OwnPicture.of(picture(person, seller, id))),
                                FIELDS,
                                request));
    }

    @DELETE
    @Path("/{pictureId: [0-9]{1,18}}")
    @Described(
            value = "Take a picture of a storefront away",
            more = "For good.",
            answer = OwnPictureList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public OwnPictureList removePicture(
            @Means(value = SELLER, example = "1101") @PathParam("organisationId") long seller,
            @Means(value = "A picture of it.", example = "93117") @PathParam("pictureId")
                    long picture,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        look.removePicture(person, seller, picture);
        return OwnPictureList.of(look.listOwnPictures(person, seller));
    }

    private StorePicture picture(Person person, long seller, long id) {
        return look.listOwnPictures(person, seller).stream()
                .filter(picture -> picture.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
