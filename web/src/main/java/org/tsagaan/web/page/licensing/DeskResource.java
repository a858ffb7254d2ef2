package org.tsagaan.web.page.licensing;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.licensing.Approval;
import org.tsagaan.licensing.ReviewDesk;
import org.tsagaan.licensing.ReviewFilter;
import org.tsagaan.licensing.ReviewPosition;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;

/** The desk of whoever registers and licenses: the queue, each file, and what is decided. */
@Path("/desk/applications")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    private static final String HOME = "/desk/applications";
    private static final int PAGE = 30;
    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;
    private static final int WRONG = 422;
    private static final LocalDate NO_DAY = LocalDate.of(1990, 1, 1);

    @EJB private ReviewDesk desk;
    @Inject private LicensingChoices choices;
    @Inject private Visitors visitors;

    @GET
    public Response queue(@Context UriInfo uri, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> queue(person, Form.of(uri.getQueryParameters()), request))
                .orElseGet(() -> SignInFirst.response(HOME));
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response file(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> file(person, id, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(HOME + "/" + id));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        return answer(person, id, desk.accept(person, id), Form.of(sent), request);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent);
        return answer(
                person, id, desk.askForCorrection(person, id, form.value("reason")), form, request);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent);
        return answer(person, id, desk.refuse(person, id, form.value("reason")), form, request);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        desk.read(person, id);
        FormReading reading = new FormReading(Form.of(sent));
        Approval approval =
                new Approval(
                        reading.text("number", 60),
                        reading.text("issuedBy", 120),
                        reading.date("validFrom").orElse(NO_DAY),
                        reading.date("validUntil").orElse(NO_DAY));
        return reading.form().isSound()
                ? answer(person, id, desk.approve(person, id, approval), reading.form(), request)
                : file(person, id, reading.form(), WRONG, request);
    }

    private <T> Response answer(
            Person person, long id, Outcome<T> outcome, Form form, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<T> done ->
                    Response.seeOther(URI.create(HOME + "/" + id + "?done=yes")).build();
            case Outcome.Refused<T>(var reasons) ->
                    file(person, id, form.refusing(reasons), WRONG, request);
        };
    }

    private Response file(
            Person person, long id, Form form, int status, HttpServletRequest request) {
        ApplicationView view = desk.read(person, id);
        Language language = ReaderLanguage.of(request);
        ApplicationWords words = ApplicationWords.in(language, choices);
        Form shown =
                !form.typed().containsKey("number")
                                && view.state().mayBecome(ApplicationState.APPROVED)
                        ? proposed(form, desk.propose(person, id))
                        : form;
        return Response.status(status)
                .entity(new DeskFilePage(view, words.progress(view), words.facts(view), shown))
                .build();
    }

    private static Form proposed(Form form, Approval proposal) {
        return form.with("number", proposal.number())
                .with("issuedBy", proposal.issuedBy())
                .with("validFrom", proposal.validFrom().toString())
                .with("validUntil", proposal.validUntil().toString());
    }

    private Response queue(Person person, Form asked, HttpServletRequest request) {
        FormReading reading = new FormReading(asked);
        Optional<ApplicationState> state = reading.optionalChoice("state", ApplicationState.class);
        Optional<ApplicationKind> kind = reading.optionalChoice("kind", ApplicationKind.class);
        String text = reading.optionalText("q", 60);
        Optional<ReviewPosition> after = position(reading);
        Form form = reading.form();
        List<ApplicationEntry> found =
                form.isSound()
                        ? desk.listQueue(
                                person, new ReviewFilter(state, kind, text), after, PAGE + 1)
                        : List.of();
        List<ApplicationEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return Response.status(form.isSound() ? OK : WRONG_ADDRESS)
                .entity(
                        new DeskPage(
                                form,
                                state.map(Enum::name).orElse(""),
                                desk.counts(person),
                                Choice.listOf(
                                        ApplicationKind.values(),
                                        Messages.in(ReaderLanguage.of(request))),
                                shown,
                                found.size() > PAGE ? next(shown.getLast(), request) : null))
                .build();
    }

    private static Optional<ReviewPosition> position(FormReading reading) {
        if (reading.form().value("after").isEmpty()) {
            return Optional.empty();
        }
        long id = reading.wholeNumber("after", 0, Long.MAX_VALUE);
        return Optional.of(
                new ReviewPosition(
                        reading.form().value("due").isEmpty()
                                ? null
                                : reading.date("due").orElse(null),
                        id));
    }

    private static String next(ApplicationEntry last, HttpServletRequest request) {
        String due = last.dueOn() == null ? "" : last.dueOn().toString();
        String here =
                RequestPath.of(request.getRequestURI(), request.getQueryString())
                        .with("after", String.valueOf(last.id()));
        return RequestPath.of(
                        here.substring(0, here.indexOf('?')), here.substring(here.indexOf('?') + 1))
                .with("due", due);
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "application");
    }
}
