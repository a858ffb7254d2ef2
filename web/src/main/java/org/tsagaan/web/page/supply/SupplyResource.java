package org.tsagaan.web.page.supply;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.Supplies;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.SignInFirst;

/** Where stores and producers propose, accept and end supply agreements. */
@Path("/merchant/supply")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SupplyResource {

    private static final String HERE = "/merchant/supply";
    private static final String PROPOSAL =
            "/{organisation: [0-9]{1,18}}/proposals/{proposal: [0-9]{1,18}}";
    private static final int LONGEST_PARTNER = 60;
    private static final int WRONG = 422;

    @EJB private Supplies supplies;
    @Inject private Supplied supplied;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        p ->
                                Response.ok(
                                                supplied.page(
                                                        p,
                                                        Supplied.chosen(p, organisation),
                                                        Older.than(before),
                                                        Form.blank(),
                                                        ReaderLanguage.of(request)))
                                        .build())
                .orElseGet(() -> SignInFirst.response(HERE));
    }

    @POST
    @Path("/{organisation: [0-9]{1,18}}/proposals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        supplies.side(person, organisation);
        FormReading reading = new FormReading(Form.of(sent));
        String partner = reading.text("partner", LONGEST_PARTNER);
        Optional<LocalDate> from = reading.date("validFrom");
        Optional<LocalDate> until = reading.date("validUntil");
        Form form = reading.form();
        return form.isSound()
                ? answer(
                        supplies.propose(
                                person,
                                organisation,
                                partner,
                                from.orElseThrow(),
                                until.orElseThrow()),
                        person,
                        organisation,
                        form,
                        request)
                : wrong(person, organisation, form, request);
    }

    @POST
    @Path(PROPOSAL + "/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("organisation") long organisation,
            @PathParam("proposal") long proposal,
            @Context HttpServletRequest request) {
        return decide(
                organisation,
                proposal,
                Form.blank(),
                request,
                (p, f) -> supplies.accept(p, proposal));
    }

    @POST
    @Path(PROPOSAL + "/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(
            @PathParam("organisation") long organisation,
            @PathParam("proposal") long proposal,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return decide(
                organisation,
                proposal,
                Form.of(sent),
                request,
                (p, f) -> supplies.decline(p, proposal, f.value("reason")));
    }

    @POST
    @Path(PROPOSAL + "/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("organisation") long organisation,
            @PathParam("proposal") long proposal,
            @Context HttpServletRequest request) {
        return decide(
                organisation,
                proposal,
                Form.blank(),
                request,
                (p, f) -> supplies.withdraw(p, proposal));
    }

    @POST
    @Path("/{organisation: [0-9]{1,18}}/agreements/{agreement: [0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("organisation") long organisation,
            @PathParam("agreement") long agreement,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        supplies.readAgreement(person, agreement).requireSide(person, organisation);
        Form form = about(Form.of(sent), agreement);
        return answer(
                supplies.end(person, agreement, form.value("reason")),
                person,
                organisation,
                form,
                request);
    }

    private Response decide(
            long organisation,
            long proposal,
            Form typed,
            HttpServletRequest request,
            BiFunction<Person, Form, Outcome<?>> deed) {
        Person person = person(request);
        supplies.readProposal(person, proposal).requireSide(person, organisation);
        Form form = about(typed, proposal);
        return answer(deed.apply(person, form), person, organisation, form, request);
    }

    private Response answer(
            Outcome<?> outcome,
            Person person,
            long organisation,
            Form form,
            HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<?> done ->
                    Response.seeOther(URI.create(HERE + "?organisation=" + organisation)).build();
            case Outcome.Refused<?>(var reasons) ->
                    wrong(person, organisation, form.refusing(reasons), request);
        };
    }

    private Response wrong(
            Person person, long organisation, Form form, HttpServletRequest request) {
        return Response.status(WRONG)
                .entity(
                        supplied.page(
                                person,
                                organisation,
                                OptionalLong.empty(),
                                form,
                                ReaderLanguage.of(request)))
                .build();
    }

    private static Form about(Form form, long line) {
        return form.with("line", String.valueOf(line));
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "organisation");
    }
}
