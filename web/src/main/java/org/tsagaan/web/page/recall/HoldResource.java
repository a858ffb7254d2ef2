package org.tsagaan.web.page.recall;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.RecallPreview;
import org.tsagaan.recall.Recalls;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;

/** A lot is frozen, its freeze lifted, or a recall begins with it. */
@Path("/lots/{id: [0-9]{1,18}}/hold")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class HoldResource {

    @EJB private Recalls recalls;
    @EJB private RecallBook book;
    @EJB private LotHolds holds;
    @EJB private Lots lots;
    @Inject private Visitors visitors;
    @Inject private MarketClock clock;

    @GET
    public Response read(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(page(person, id, null, Form.blank())).build())
                .orElseGet(() -> SignInFirst.response("/lots/" + id + "/hold"));
    }

    /** Whoever reloads what was answered to a form comes back to the lot. */
    @GET
    @Path("/{verb: preview|recall|freeze|change}")
    public Response again(@PathParam("id") long id) {
        return back(id);
    }

    /** Shows what a recall would take in; nothing is announced. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent);
        return switch (recalls.preview(person, RecallForm.asked(id, form))) {
            case Outcome.Done<RecallPreview>(var preview) ->
                    Response.ok(page(person, id, preview, form)).build();
            case Outcome.Refused<RecallPreview>(var reasons) ->
                    wrong(page(person, id, null, form.refusing(reasons)));
        };
    }

    /** Back from the preview, with all that was typed. */
    @POST
    @Path("/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HoldPage change(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return page(person(request), id, null, Form.of(sent));
    }

    @POST
    @Path("/recall")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recall(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent);
        RecallAsked asked = RecallForm.asked(id, form);
        return switch (recalls.announce(person, asked)) {
            case Outcome.Done<Long>(Long recall) ->
                    Response.seeOther(URI.create("/recalls/" + recall)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(page(person, id, null, form.refusing(reasons)));
        };
    }

    @POST
    @Path("/freeze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freeze(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent);
        return answer(person, id, form, holds.freeze(person, id, form.value("reason")));
    }

    @POST
    @Path("/{hold: [0-9]{1,18}}/lift")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(
            @PathParam("id") long id,
            @PathParam("hold") long hold,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent);
        if (holds.listHolds(id).stream().noneMatch(h -> h.id() == hold)) {
            throw new NotFound("hold");
        }
        return answer(person, id, form, holds.lift(person, hold, form.value("reason")));
    }

    private Response answer(Person person, long id, Form form, Outcome<Long> outcome) {
        return outcome instanceof Outcome.Refused<Long>(var reasons)
                ? wrong(page(person, id, null, form.refusing(reasons)))
                : back(id);
    }

    private HoldPage page(Person person, long id, @Nullable RecallPreview preview, Form form) {
        LotView lot =
                lots.findLot(id)
                        .filter(l -> recalls.mayRecall(person, l.producerId()))
                        .orElseThrow(() -> new NotFound("lot"));
        Instant beginBefore = preview == null ? null : RecallForm.beginBefore(form);
        return new HoldPage(
                lot,
                holds.listHolds(id),
                book.findOfLot(id).orElse(null),
                recalls.mayOversee(person, lot.producerId()),
                preview,
                beginBefore,
                RecallForm.prefilled(form, lot, clock.now()));
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "lot");
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/lots/" + id + "/hold")).build();
    }

    private static Response wrong(HoldPage page) {
        return Response.status(422).entity(page).build();
    }
}
