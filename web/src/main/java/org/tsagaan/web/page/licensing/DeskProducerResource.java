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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.AuthorisationState;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.RegisterDesk;
import org.tsagaan.licensing.RegisterDesk.Deed;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;

/** Suspending, reinstating and revoking what a producer holds, each with its reason. */
@Path("/desk/producers/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DeskProducerResource {

    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private RegisterDesk desk;
    @Inject private Visitors visitors;
    @Inject private MarketClock clock;

    @GET
    public Response show(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> show(person, id, Form.blank(), OK))
                .orElseGet(() -> SignInFirst.response("/desk/producers/" + id));
    }

    @POST
    @Path("/certificates/{paper: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") long id,
            @PathParam("paper") long paper,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "producer");
        desk.read(person, id);
        FormReading reading = new FormReading(Form.of(sent).with("paper", String.valueOf(paper)));
        Optional<Deed> deed = reading.choice("deed", Deed.class);
        if (deed.isEmpty()) {
            return show(person, id, reading.form(), WRONG);
        }
        String reason = reading.form().value("reason");
        return switch (desk.decide(person, id, paper, deed.get(), reason)) {
            case Outcome.Done<AuthorisationState> done ->
                    Response.seeOther(URI.create("/desk/producers/" + id)).build();
            case Outcome.Refused<AuthorisationState>(var reasons) ->
                    show(person, id, reading.form().refusing(reasons), WRONG);
        };
    }

    private Response show(Person person, long id, Form form, int status) {
        ProducerView producer = desk.read(person, id);
        return Response.status(status)
                .entity(
                        new DeskProducerPage(
                                producer,
                                producer.authorisations().stream()
                                        .map(a -> line(person, a))
                                        .toList(),
                                form))
                .build();
    }

    private DeskProducerPage.Line line(Person person, AuthorisationView paper) {
        return new DeskProducerPage.Line(
                paper,
                paper.standing(clock.today()),
                RegisterDesk.mayDecide(person, paper),
                deeds(paper.state()));
    }

    private static List<Deed> deeds(AuthorisationState state) {
        return switch (state) {
            case IN_FORCE -> List.of(Deed.SUSPEND, Deed.REVOKE);
            case SUSPENDED -> List.of(Deed.REINSTATE, Deed.REVOKE);
            case REVOKED, CANCELLED -> List.of();
        };
    }
}
