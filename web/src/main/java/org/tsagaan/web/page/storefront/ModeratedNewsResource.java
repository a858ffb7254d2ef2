package org.tsagaan.web.page.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.order.Said;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.review.HidingForm;

/** Where the market hides news and pictures of storefronts and says why. */
@Path("/desk/storefronts")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ModeratedNewsResource {

    private static final String DESK = "/desk/storefronts";
    private static final String PICTURES = DESK + "/pictures";

    @EJB private StoreNews news;
    @EJB private StorefrontLook look;
    @Inject private HidingForm hiding;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("before") @Nullable Long before, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(p -> Response.ok(posts(p, Older.than(before), Form.blank())).build())
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @GET
    @Path("/pictures")
    public Response listPictures(
            @QueryParam("before") @Nullable Long before, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(p -> Response.ok(pictures(p, Older.than(before), Form.blank())).build())
                .orElseGet(() -> SignInFirst.response(PICTURES));
    }

    @POST
    @Path("/news/{id: [0-9]{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hide(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return hiding.hide(
                Said.POST,
                id,
                sent,
                request,
                DESK,
                (person, form) -> posts(person, OptionalLong.of(id + 1), form));
    }

    @POST
    @Path("/pictures/{id: [0-9]{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hidePicture(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return hiding.hide(
                Said.STORE_PICTURE,
                id,
                sent,
                request,
                PICTURES,
                (person, form) -> pictures(person, OptionalLong.of(id + 1), form));
    }

    private ModeratedNewsPage posts(Person person, OptionalLong before, Form form) {
        List<StorePost> found = news.listToModerate(person, before);
        return new ModeratedNewsPage(
                found,
                List.of(),
                form,
                found.size() < StoreNews.PAGE ? null : DESK + "?before=" + found.getLast().id());
    }

    private ModeratedNewsPage pictures(Person person, OptionalLong before, Form form) {
        List<StorePicture> found = look.listToModerate(person, before);
        return new ModeratedNewsPage(
                List.of(),
                found,
                form,
                found.size() < StorefrontLook.PAGE
                        ? null
                        : PICTURES + "?before=" + found.getLast().id());
    }
}
