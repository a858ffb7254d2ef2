package org.tsagaan.web.page.shop;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Judgement;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.Rating;
import org.tsagaan.order.Reviewing;
import org.tsagaan.web.frame.BodyLimit;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SentForm;
import org.tsagaan.web.page.SignInFirst;

/** What a buyer says of a line of an order: with the order's link, or signed in as its buyer. */
@Path("/orders/{number: TS[0-9A-Z]{12}}/lines/{line: [0-9]{1,18}}/review")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {

    private static final String PHOTOS = "photos";
    private static final int LARGEST_BODY = 33 * 1024 * 1024;

    @EJB private Reviewing desk;
    @Inject private OwnOrders own;

    @GET
    public Response form(
            @PathParam("number") String number,
            @PathParam("line") long line,
            @Context HttpServletRequest request) {
        return own.isStranger(number, request)
                ? SignInFirst.response("/orders/" + number)
                : Response.ok(page(own.find(number, request), line, Form.blank())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("number") String number,
            @PathParam("line") long line,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return write(number, line, Form.of(sent), List.of(), request);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST_BODY)
    public Response writeWithPhotos(
            @PathParam("number") String number,
            @PathParam("line") long line,
            List<EntityPart> parts,
            @Context HttpServletRequest request)
            throws IOException {
        SentForm sent = SentForm.read(parts, PHOTOS);
        return write(number, line, sent.form(), sent.files(), request);
    }

    private Response write(
            String number, long line, Form sent, List<byte[]> photos, HttpServletRequest request) {
        OrderView order = own.find(number, request);
        FormReading reading = new FormReading(sent);
        int stars = (int) reading.wholeNumber("stars", 1, Rating.MOST);
        Form form = reading.form();
        if (!form.isSound()) {
            return wrong(page(order, line, form));
        }
        Judgement said = new Judgement(stars, form.value("text"), photos);
        return switch (desk.write(order, line, said, own.actor(request))) {
            case Outcome.Done<Long> done ->
                    Response.seeOther(URI.create("/orders/" + number)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(page(order, line, form.refusing(reasons)));
        };
    }

    private static ReviewPage page(OrderView order, long lineId, Form form) {
        return order.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.lineId() == lineId)
                .map(line -> new ReviewPage(order.number(), line, form))
                .findFirst()
                .orElseThrow(() -> new NotFound("order"));
    }

    private static Response wrong(ReviewPage page) {
        return Response.status(422).entity(page).build();
    }
}
