package org.tsagaan.web.page.standard;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.StandardDesk;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;

/** Where the regulator enters standards and files what producers declared. */
@Path("/desk/standards")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class StandardDeskResource {

    private static final String DESK = "/desk/standards";
    private static final String ONE = "/{id: [0-9]{1,18}}";
    private static final String EDITION = "/filings/{edition: [0-9]{1,18}}";
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private StandardDesk desk;
    @Inject private StandardEntries entries;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("after") @Nullable Long after, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        p ->
                                Response.ok(
                                                entries.list(
                                                        p,
                                                        after == null
                                                                ? OptionalLong.empty()
                                                                : OptionalLong.of(after),
                                                        Form.blank()))
                                        .build())
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @GET
    @Path("/new")
    public Response begin(@Context HttpServletRequest request) {
        return open(0, request);
    }

    @GET
    @Path(ONE)
    public Response standard(@PathParam("id") long id, @Context HttpServletRequest request) {
        return open(id, request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person person = entered(request);
        Optional<Form> changed = RowSteps.taken(Form.of(sent));
        if (changed.isPresent()) {
            return show(0, changed.get(), OK, request);
        }
        EditionForm read = EditionForm.readNew(Form.of(sent));
        if (read.edition().isEmpty() || read.standard().isEmpty()) {
            return show(0, read.form(), WRONG, request);
        }
        return switch (desk.publish(person, read.standard().get(), read.edition().get())) {
            case Outcome.Done<Long>(Long id) -> to("/standards/" + id);
            case Outcome.Refused<Long>(var reasons) ->
                    show(0, read.form().refusing(reasons), WRONG, request);
        };
    }

    @POST
    @Path(ONE + "/editions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addEdition(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = entered(request);
        Optional<Form> changed = RowSteps.taken(Form.of(sent));
        if (changed.isPresent()) {
            return show(id, changed.get(), OK, request);
        }
        EditionForm read = EditionForm.read(id, Form.of(sent));
        return read.edition()
                .map(e -> answer(id, desk.addEdition(person, e), read.form(), request))
                .orElseGet(() -> show(id, read.form(), WRONG, request));
    }

    @POST
    @Path(ONE + "/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lapse(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = entered(request);
        FormReading reading = new FormReading(Form.of(sent));
        Optional<LocalDate> day = reading.date("day");
        Form form = begun(id, reading.form());
        return day.map(d -> answer(id, desk.lapse(person, id, d), form, request))
                .orElseGet(() -> show(id, form, WRONG, request));
    }

    @POST
    @Path(EDITION + "/number")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(
            @PathParam("edition") long edition,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return decide(edition, sent, request, f -> p -> desk.file(p, edition, f.value("number")));
    }

    @POST
    @Path(EDITION + "/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(
            @PathParam("edition") long edition,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return decide(
                edition, sent, request, f -> p -> desk.giveBack(p, edition, f.value("reason")));
    }

    private Response decide(
            long edition,
            MultivaluedMap<String, String> sent,
            HttpServletRequest request,
            Function<Form, Function<Person, Outcome<?>>> deed) {
        Person person = entered(request);
        Form form = Form.of(sent).with("filed", String.valueOf(edition));
        return switch (deed.apply(form).apply(person)) {
            case Outcome.Done<?> done -> to(DESK);
            case Outcome.Refused<?>(var reasons) ->
                    Response.status(WRONG)
                            .entity(
                                    entries.list(
                                            person, OptionalLong.empty(), form.refusing(reasons)))
                            .build();
        };
    }

    private Response open(long id, HttpServletRequest request) {
        if (visitors.findPerson(request).isEmpty()) {
            return SignInFirst.response(DESK);
        }
        entered(request);
        return show(id, entries.begun(id), OK, request);
    }

    private Person entered(HttpServletRequest request) {
        Person person = visitors.person(request, "standard");
        desk.enter(person);
        return person;
    }

    private Response answer(long id, Outcome<Long> outcome, Form form, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<Long> done -> to("/standards/" + id);
            case Outcome.Refused<Long>(var reasons) ->
                    show(id, form.refusing(reasons), WRONG, request);
        };
    }

    private Form begun(long id, Form typed) {
        Form begun = entries.begun(id).with("day", typed.value("day"));
        return new Form(begun.typed(), typed.problems());
    }

    private Response show(long id, Form form, int status, HttpServletRequest request) {
        return Response.status(status).entity(entries.entry(id, form, request)).build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
