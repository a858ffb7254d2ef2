package org.tsagaan.web.page.laboratory;

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
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.InspectionAsked;
import org.tsagaan.inspection.InspectionRequests;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.Verdict;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;

/** A producer asks for the inspection of a lot, or an official has it sampled. */
@Path("/lots/{id: [0-9]{1,18}}/inspection")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class AskResource {

    @EJB private InspectionRequests requests;
    @EJB private ReportReadings reports;
    @EJB private Lots lots;
    @Inject private Visitors visitors;

    @GET
    public Response form(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(page(person, id, Form.blank())).build())
                .orElseGet(() -> SignInFirst.response("/lots/" + id + "/inspection"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "lot");
        var reading = new FormReading(Form.of(sent));
        long laboratory = reading.wholeNumber("laboratoryId", 0, Long.MAX_VALUE);
        var payer = reading.choice("payer", Payer.class);
        if (!reading.form().isSound() || payer.isEmpty()) {
            return wrong(page(person, id, reading.form()));
        }
        var asked = new InspectionAsked(id, laboratory, payer.get(), retest(reading.form()));
        return switch (requests.ask(person, asked)) {
            case Outcome.Done<Long> done ->
                    Response.seeOther(URI.create("/lots/" + id + "#inspections")).build();
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(page(person, id, reading.form().refusing(reasons)));
        };
    }

    /** Takes a request back. */
    @POST
    @Path("/{request: [0-9]{1,18}}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("id") long id,
            @PathParam("request") long asked,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "request");
        return switch (requests.cancel(person, id, asked)) {
            case Outcome.Done<Long> done ->
                    Response.seeOther(URI.create("/lots/" + id + "#inspections")).build();
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(page(person, id, Form.blank().refusing(reasons)));
        };
    }

    private static @Nullable Long retest(Form form) {
        String typed = form.value("retestOf");
        return typed.matches("[0-9]{1,18}") && !typed.equals("0") ? Long.valueOf(typed) : null;
    }

    private AskPage page(Person person, long id, Form form) {
        var proposals = requests.listProposals(person, id);
        LotView lot = lots.findLot(id).orElseThrow(() -> new NotFound("lot"));
        return new AskPage(
                lot,
                !person.actsFor(lot.producerId(), Role.MERCHANT),
                proposals,
                reports.listReportsOfLot(id).stream()
                        .filter(r -> r.outcome() == Verdict.FAILED && r.withdrawnAt() == null)
                        .toList(),
                form);
    }

    private static Response wrong(AskPage page) {
        return Response.status(422).entity(page).build();
    }
}
