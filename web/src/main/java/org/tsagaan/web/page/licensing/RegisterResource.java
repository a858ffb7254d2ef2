package org.tsagaan.web.page.licensing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.licensing.RegisterFilter;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.MarketAddress;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.paper.QrCode;

/** The public register of producers, and each certificate in it. Nobody signs in for it. */
@Path("/register")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RegisterResource {

    private static final int PAGE = 30;
    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;

    @EJB private Producers producers;
    @Inject private LicensingChoices choices;
    @Inject private MarketClock clock;

    @Inject private MarketAddress market;

    @GET
    public Response register(@Context UriInfo uri, @Context HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<Choice> divisions = choices.divisions(language);
        FormReading reading = new FormReading(Form.of(uri.getQueryParameters()));
        RegisterFilter filter = filter(reading, divisions);
        long after =
                reading.form().value("after").isEmpty()
                        ? 0
                        : reading.wholeNumber("after", 0, Long.MAX_VALUE);
        Form form = reading.form();
        List<RegisterEntry> found =
                form.isSound() ? producers.listRegister(filter, after, PAGE + 1) : List.of();
        List<RegisterEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Messages messages = Messages.in(language);
        return Response.status(form.isSound() ? OK : WRONG_ADDRESS)
                .entity(
                        new RegisterPage(
                                form,
                                divisions,
                                Choice.listOf(ProducerKind.values(), messages),
                                Choice.listOf(Standing.values(), messages),
                                shown,
                                found.size() > PAGE
                                        ? RequestPath.of(
                                                        request.getRequestURI(),
                                                        request.getQueryString())
                                                .with(
                                                        "after",
                                                        String.valueOf(
                                                                shown.getLast().producerId()))
                                        : null))
                .build();
    }

    /** One certificate. What is not of that producer is not found. */
    @GET
    @Path("/{producer: [0-9]{1,18}}/certificates/{id: [0-9]{1,18}}")
    public CertificatePage certificate(
            @PathParam("producer") long producerId,
            @PathParam("id") long id,
            @Context HttpServletRequest request) {
        ProducerView producer =
                producers.findProducer(producerId).orElseThrow(() -> new NotFound("producer"));
        AuthorisationView paper =
                producer.authorisations().stream()
                        .filter(a -> a.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("authorisation"));
        String address = market.of("/register/" + producerId + "/certificates/" + id);
        QrCode code = QrCode.of(address);
        return new CertificatePage(
                producer,
                paper,
                paper.standing(clock.today()),
                choices.categories(ReaderLanguage.of(request)).stream()
                        .filter(c -> paper.categories().contains(c.value()))
                        .map(Choice::label)
                        .toList(),
                clock.today().toString(),
                address,
                code.path(),
                code.modules());
    }

    private static RegisterFilter filter(FormReading reading, List<Choice> divisions) {
        String text = reading.optionalText("q", 60);
        String division = reading.optionalText("division", 6);
        if (!division.isEmpty() && divisions.stream().noneMatch(d -> d.value().equals(division))) {
            reading.refuse("division", "form.not-an-option");
        }
        return new RegisterFilter(
                text,
                division,
                reading.optionalChoice("kind", ProducerKind.class),
                reading.optionalChoice("standing", Standing.class),
                0);
    }
}
