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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationField.Step;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.licensing.Applications;
import org.tsagaan.licensing.AuthorisationState;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.SignInFirst;

/** Beginning applications, finding them again, and seeing how each stands. */
@Path("/applications")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ApplicationResource {

    private static final String HOME = "/applications";
    private static final int PAGE = 20;
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private Applications applications;
    @EJB private Authorisations authorisations;
    @EJB private Producers producers;
    @Inject private LicensingChoices choices;
    @Inject private Visitors visitors;
    @Inject private MarketClock clock;

    @GET
    public Response home(
            @QueryParam("before") @Nullable Long before, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> home(person, before, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(HOME));
    }

    /** Begins: as somebody new of a kind, or for a producer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person person = person(request);
        FormReading reading = new FormReading(Form.of(sent));
        if (reading.form().value("producer").isEmpty()) {
            var kind = reading.choice("kind", ProducerKind.class);
            return kind.isEmpty()
                    ? home(person, null, reading.form(), WRONG, request)
                    : begun(
                            person,
                            applications.start(person, kind.get()),
                            reading.form(),
                            request);
        }
        long producer = reading.wholeNumber("producer", 1, Long.MAX_VALUE);
        var kind = reading.choice("ask", ApplicationKind.class);
        return kind.isEmpty() || !reading.form().isSound()
                ? home(person, null, reading.form(), WRONG, request)
                : begun(
                        person,
                        applications.startFor(person, kind.get(), producer),
                        reading.form(),
                        request);
    }

    /** Gives up a certificate that one holds. */
    @POST
    @Path("/certificates/{id: [0-9]{1,18}}/give-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveUp(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent).with("paper", String.valueOf(id));
        return switch (authorisations.giveUp(person, id, form.value("reason"))) {
            case Outcome.Done<AuthorisationState> done -> to(HOME);
            case Outcome.Refused<AuthorisationState>(var reasons) ->
                    home(person, null, form.refusing(reasons), WRONG, request);
        };
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response one(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> one(person, id, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(HOME + "/" + id));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        Form form = Form.of(sent);
        return switch (applications.withdraw(person, id, form.value("reason"))) {
            case Outcome.Done<Long> done -> to(HOME + "/" + id);
            case Outcome.Refused<Long>(var reasons) ->
                    one(person, id, form.refusing(reasons), WRONG, request);
        };
    }

    private Response begun(
            Person person, Outcome<Long> begun, Form form, HttpServletRequest request) {
        return switch (begun) {
            case Outcome.Done<Long>(var id) -> to(first(applications.read(person, id)));
            case Outcome.Refused<Long>(var reasons) ->
                    home(person, null, form.refusing(reasons), WRONG, request);
        };
    }

    private Response one(
            Person person, long id, Form form, int status, HttpServletRequest request) {
        ApplicationView view = applications.read(person, id);
        Language language = ReaderLanguage.of(request);
        ApplicationWords words = ApplicationWords.in(language, choices);
        return Response.status(status)
                .entity(
                        new ApplicationPage(
                                view,
                                words.progress(view),
                                words.facts(view),
                                form,
                                view.state().isEditable() ? first(view) : "",
                                certificate(view)))
                .build();
    }

    private static String certificate(ApplicationView view) {
        return view.authorisationId() == null
                ? ""
                : "/register/" + view.producerId() + "/certificates/" + view.authorisationId();
    }

    /** Where to go on: at the first step. */
    private static String first(ApplicationView view) {
        return StepPage.address(
                view.id(), Step.listFor(view.kind(), view.producerKind()).getFirst());
    }

    private Response home(
            Person person,
            @Nullable Long before,
            Form form,
            int status,
            HttpServletRequest request) {
        List<ApplicationEntry> mine = applications.listMine(person, Older.than(before), PAGE);
        boolean chinese = ReaderLanguage.of(request) == Language.ZH;
        List<ApplicationsPage.Held> held =
                person.membershipsAs(Role.MERCHANT).stream()
                        .filter(m -> m.organisationKind().equals("PRODUCER"))
                        .map(Membership::organisationId)
                        .flatMap(id -> producers.findProducer(id).stream())
                        .map(p -> held(p, chinese))
                        .toList();
        return Response.status(status)
                .entity(
                        new ApplicationsPage(
                                mine,
                                held,
                                form,
                                mine.size() < PAGE
                                        ? null
                                        : HOME + "?before=" + mine.getLast().id()))
                .build();
    }

    private ApplicationsPage.Held held(ProducerView producer, boolean chinese) {
        AuthorisationView paper = producer.authorisations().stream().findFirst().orElse(null);
        boolean live = paper != null && !paper.state().isFinal();
        return new ApplicationsPage.Held(
                producer.id(),
                chinese ? producer.nameZh() : producer.nameEn(),
                paper,
                paper == null ? Standing.CANCELLED : paper.standing(clock.today()),
                paper == null
                        ? 0
                        : ChronoUnit.DAYS.between(
                                Objects.requireNonNull(clock.today()), paper.validUntil()),
                live ? ApplicationKind.listFor(producer.kind()) : List.of());
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "application");
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
