package org.tsagaan.web.page.recognition;

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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.RecognisableHolder;
import org.tsagaan.licensing.RecognitionDesk;
import org.tsagaan.licensing.RecognitionState;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;

/** Where the regulator recognises stores and parks, and takes recognitions away with the reason. */
@Path("/desk/recognitions")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RecognitionDeskResource {

    private static final String DESK = "/desk/recognitions";
    private static final String ONE = "/{holder: [0-9]{1,18}}";
    private static final int PAGE = 50;
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_NUMBER = 60;
    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;
    private static final int WRONG = 422;

    @EJB private RecognitionDesk desk;
    @EJB private Recognitions recognitions;
    @Inject private MarketClock clock;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("after") @Nullable Long after,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        if (person.isEmpty()) {
            return SignInFirst.response(DESK);
        }
        FormReading reading = new FormReading(Form.of(uri.getQueryParameters()));
        String words = reading.optionalText("q", LONGEST_WORDS);
        List<RecognisableHolder> found =
                desk.listHolders(
                        person.get(),
                        reading.form().isSound() ? words : "",
                        after == null ? 0 : after,
                        PAGE + 1);
        List<RecognisableHolder> shown = found.subList(0, Math.min(PAGE, found.size()));
        return Response.status(reading.form().isSound() ? OK : WRONG_ADDRESS)
                .entity(
                        new RecognitionDeskPage(
                                shown,
                                clock.today(),
                                reading.form(),
                                found.size() > PAGE ? next(words, shown.getLast().id()) : null))
                .build();
    }

    @GET
    @Path(ONE)
    public Response holder(
            @PathParam("holder") long holderId, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> show(person, holderId, Form.blank(), OK))
                .orElseGet(() -> SignInFirst.response(DESK + "/" + holderId));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(
            @PathParam("holder") long holderId,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        FormReading reading = new FormReading(Form.of(sent));
        String number = reading.text("number", LONGEST_NUMBER);
        Optional<LocalDate> from = reading.date("validFrom");
        Optional<LocalDate> until = reading.date("validUntil");
        Form form = reading.form();
        if (from.isEmpty() || until.isEmpty() || !form.isSound()) {
            return show(official, holderId, form, WRONG);
        }
        return switch (desk.grant(official, holderId, number, from.get(), until.get())) {
            case Outcome.Done<Long> done -> toHolder(holderId);
            case Outcome.Refused<Long>(var reasons) ->
                    show(official, holderId, form.refusing(reasons), WRONG);
        };
    }

    @POST
    @Path(ONE + "/{id: [0-9]{1,18}}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(
            @PathParam("holder") long holderId,
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        if (desk.read(id).recognition().organisationId() != holderId) {
            throw new NotFound("recognition");
        }
        Form form = Form.of(sent).with("recognition", String.valueOf(id));
        return switch (desk.revoke(official, id, form.value("reason"))) {
            case Outcome.Done<RecognitionState> done -> toHolder(holderId);
            case Outcome.Refused<RecognitionState>(var reasons) ->
                    show(official, holderId, form.refusing(reasons), WRONG);
        };
    }

    private Response show(Person official, long holderId, Form form, int status) {
        return Response.status(status)
                .entity(
                        new RecognitionHolderPage(
                                desk.readHolder(official, holderId),
                                recognitions.listRecognitions(holderId),
                                clock.today(),
                                form))
                .build();
    }

    private Person official(HttpServletRequest request) {
        Person person = visitors.person(request, "recognition");
        desk.enter(person);
        return person;
    }

    private static String next(String words, long after) {
        return UriBuilder.fromPath(DESK)
                .queryParam("q", "{words}")
                .queryParam("after", after)
                .build(words)
                .toString();
    }

    private static Response toHolder(long holderId) {
        return Response.seeOther(URI.create(DESK + "/" + holderId)).build();
    }
}
