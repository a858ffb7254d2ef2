package org.tsagaan.web.page.accreditation;

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
import org.tsagaan.account.Person;
import org.tsagaan.inspection.AccreditationState;
import org.tsagaan.inspection.Accreditations;
import org.tsagaan.inspection.Laboratories;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryRegistration;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;

/**
 * Where the regulator, or who runs the market, registers laboratories and enters, suspends,
 * reinstates and withdraws their accreditations.
 */
@Path("/desk/laboratories")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LaboratoryDeskResource {

    private static final String DESK = "/desk/laboratories";
    private static final String ONE = "/{laboratory: [0-9]{1,18}}";
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private Laboratories laboratories;
    @EJB private Accreditations accreditations;
    @Inject private LaboratoryCards cards;
    @Inject private Visitors visitors;

    @GET
    public Response list(@Context UriInfo uri, @Context HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        if (person.isEmpty()) {
            return SignInFirst.response(DESK);
        }
        laboratories.enter(person.get());
        LaboratoryList list =
                cards.list(
                        Form.of(uri.getQueryParameters()),
                        DESK + "/",
                        ReaderLanguage.of(request),
                        request);
        return desk(person.get(), list, Form.blank(), list.status(), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person official = official(request);
        FormReading reading = new FormReading(Form.of(sent));
        long organisation = reading.wholeNumber("organisationId", 1, Long.MAX_VALUE);
        Optional<LaboratoryKind> kind = reading.choice("kind", LaboratoryKind.class);
        Form form = reading.form();
        if (kind.isPresent() && form.isSound()) {
            switch (laboratories.register(
                    official, new LaboratoryRegistration(organisation, kind.get()))) {
                case Outcome.Done<Long>(var id) -> {
                    return to(id);
                }
                case Outcome.Refused<Long>(var reasons) -> form = form.refusing(reasons);
            }
        }
        Language language = ReaderLanguage.of(request);
        LaboratoryList all = cards.list(Form.blank(), DESK + "/", language, request);
        return desk(official, all, form, WRONG, request);
    }

    @GET
    @Path(ONE)
    public Response laboratory(
            @PathParam("laboratory") long id, @Context HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        if (person.isEmpty()) {
            return SignInFirst.response(DESK + "/" + id);
        }
        laboratories.enter(person.get());
        return show(id, Form.blank(), OK, request);
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accredit(
            @PathParam("laboratory") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        AccreditationForm read = AccreditationForm.read(id, Form.of(sent));
        if (read.grant().isEmpty()) {
            return show(id, read.form(), WRONG, request);
        }
        return switch (laboratories.accredit(official, read.grant().get())) {
            case Outcome.Done<Long> done -> to(id);
            case Outcome.Refused<Long>(var reasons) ->
                    show(id, read.form().refusing(reasons), WRONG, request);
        };
    }

    @POST
    @Path(ONE + "/{accreditation: [0-9]{1,18}}/{deed: suspension|reinstatement|withdrawal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("laboratory") long id,
            @PathParam("accreditation") long accreditation,
            @PathParam("deed") String deed,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        Form form = Form.of(sent).with("accreditation", String.valueOf(accreditation));
        String reason = form.value("reason");
        Outcome<AccreditationState> outcome =
                switch (deed) {
                    case "suspension" ->
                            accreditations.suspend(official, id, accreditation, reason);
                    case "reinstatement" ->
                            accreditations.reinstate(official, id, accreditation, reason);
                    default -> accreditations.withdraw(official, id, accreditation, reason);
                };
        return switch (outcome) {
            case Outcome.Done<AccreditationState> done -> to(id);
            case Outcome.Refused<AccreditationState>(var reasons) ->
                    show(id, form.refusing(reasons), WRONG, request);
        };
    }

    private Response desk(
            Person official,
            LaboratoryList list,
            Form form,
            int status,
            HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<Choice> unregistered =
                laboratories.listUnregistered(official).stream()
                        .map(
                                o ->
                                        new Choice(
                                                String.valueOf(o.organisationId()),
                                                language == Language.ZH ? o.nameZh() : o.nameEn()))
                        .toList();
        return Response.status(status)
                .entity(
                        new LaboratoryDeskPage(
                                list,
                                unregistered,
                                Choice.listOf(LaboratoryKind.values(), Messages.in(language)),
                                form))
                .build();
    }

    private Response show(long id, Form form, int status, HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        return Response.status(status)
                .entity(
                        new LaboratoryKeptPage(
                                cards.read(id, language), cards.items(language), form))
                .build();
    }

    private Person official(HttpServletRequest request) {
        Person person = visitors.person(request, "laboratory");
        laboratories.enter(person);
        return person;
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create(DESK + "/" + id)).build();
    }
}
