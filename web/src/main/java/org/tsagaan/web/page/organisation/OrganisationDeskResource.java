package org.tsagaan.web.page.organisation;

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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.OrganisationDesk;
import org.tsagaan.account.OrganisationEntry;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;

/**
 * Where who runs the market enters organisations and says who acts for them; the regulator reads it
 * and enters laboratories.
 */
@Path("/desk/organisations")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OrganisationDeskResource {

    private static final String DESK = "/desk/organisations";
    private static final String ONE = "/{id: [0-9]{1,18}}";
    private static final int PAGE = 50;
    private static final int LONGEST_WORDS = 60;
    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;
    private static final int WRONG = 422;

    @EJB private OrganisationDesk desk;
    @Inject private OrganisationFiles files;
    @Inject private Visitors visitors;

    @GET
    public Response list(@Context UriInfo uri, @Context HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        if (person.isEmpty()) {
            return SignInFirst.response(DESK);
        }
        FormReading reading = new FormReading(Form.of(uri.getQueryParameters()));
        String words = reading.optionalText("q", LONGEST_WORDS);
        Optional<OrganisationKind> kind = reading.optionalChoice("kind", OrganisationKind.class);
        OptionalLong before =
                reading.form().value("before").isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(reading.wholeNumber("before", 0, Long.MAX_VALUE));
        Form form = reading.form();
        List<OrganisationEntry> found =
                desk.list(person.get(), form.isSound() ? words : "", kind, before, PAGE + 1);
        List<OrganisationEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Language language = ReaderLanguage.of(request);
        return Response.status(form.isSound() ? OK : WRONG_ADDRESS)
                .entity(
                        new OrganisationDeskPage(
                                OrganisationFiles.table(shown, language),
                                Choice.listOf(OrganisationKind.values(), Messages.in(language)),
                                form,
                                found.size() > PAGE ? next(request, shown) : null))
                .build();
    }

    @GET
    @Path("/new")
    public Response blank(@Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> enter(person, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(DESK + "/new"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person person = person(request);
        desk.enter(person);
        OrganisationForm read = OrganisationForm.read(Form.of(sent));
        if (read.organisation().isEmpty()) {
            return enter(person, read.form(), WRONG, request);
        }
        return switch (desk.register(person, read.organisation().get())) {
            case Outcome.Done<Long>(var id) -> to(id);
            case Outcome.Refused<Long>(var reasons) ->
                    enter(person, read.form().refusing(reasons), WRONG, request);
        };
    }

    @GET
    @Path(ONE)
    public Response organisation(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> show(person, id, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(DESK + "/" + id));
    }

    @POST
    @Path(ONE + "/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person operator = operator(request);
        FormReading reading = new FormReading(Form.of(sent));
        String email = reading.text("email", 254);
        Optional<Role> role = reading.choice("role", Role.class);
        Form form = reading.form();
        if (role.isEmpty() || !form.isSound()) {
            return show(operator, id, form, WRONG, request);
        }
        return answer(operator, id, form, desk.grant(operator, id, email, role.get()), request);
    }

    @POST
    @Path(ONE + "/members/{account: [0-9]{1,18}}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") long id,
            @PathParam("account") long account,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person operator = operator(request);
        FormReading reading = new FormReading(Form.of(sent));
        Optional<Role> role = reading.choice("role", Role.class);
        return role.isEmpty()
                ? show(operator, id, reading.form(), WRONG, request)
                : answer(
                        operator,
                        id,
                        Form.blank(),
                        desk.withdraw(operator, id, account, role.get()),
                        request);
    }

    private Response answer(
            Person operator,
            long id,
            Form form,
            Outcome<Long> outcome,
            HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<Long> done -> to(id);
            case Outcome.Refused<Long>(var reasons) ->
                    show(operator, id, form.refusing(reasons), WRONG, request);
        };
    }

    private Response enter(Person person, Form form, int status, HttpServletRequest request) {
        desk.enter(person);
        return Response.status(status)
                .entity(files.blank(person, form, ReaderLanguage.of(request)))
                .build();
    }

    private Response show(
            Person person, long id, Form form, int status, HttpServletRequest request) {
        return Response.status(status)
                .entity(files.page(person, id, form, ReaderLanguage.of(request)))
                .build();
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "organisation");
    }

    private Person operator(HttpServletRequest request) {
        Person operator = person(request);
        desk.enterToGrant(operator);
        return operator;
    }

    private static String next(HttpServletRequest request, List<OrganisationEntry> shown) {
        return RequestPath.of(request.getRequestURI(), request.getQueryString())
                .with("before", String.valueOf(shown.getLast().organisation().id()));
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create(DESK + "/" + id)).build();
    }
}
