package org.tsagaan.web.page.lot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.LotStandings;
import org.tsagaan.traceability.LotOpening;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;

/** A producer's lots: what keeps each from being sold, and opening a new one. */
@Path("/merchant/lots")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LotsResource {

    private static final String LOTS = "/merchant/lots";
    private static final int PAGE = 50;
    private static final int MOST_UNITS = 10_000_000;

    @EJB private LotStandings standings;
    @EJB private Lots lots;
    @EJB private Products products;
    @Inject private Visitors visitors;

    @GET
    public Response lots(
            @QueryParam("producer") @Nullable Long producer,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("show") @DefaultValue("") String show,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person ->
                                producers(person).isEmpty()
                                        ? Response.seeOther(URI.create("/merchant")).build()
                                        : Response.ok(page(person, producer, before, show)).build())
                .orElseGet(() -> SignInFirst.response(LOTS));
    }

    @GET
    @Path("/new")
    public Response blank(
            @QueryParam("producer") @Nullable Long producer, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person ->
                                Response.ok(form(chosen(person, producer), Form.blank(), request))
                                        .build())
                .orElseGet(() -> SignInFirst.response(LOTS + "/new"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person person = visitors.person(request, "producer");
        var reading = new FormReading(Form.of(sent));
        long producer = chosen(person, reading.wholeNumber("producer", 0, Long.MAX_VALUE));
        long product = reading.wholeNumber("productId", 0, Long.MAX_VALUE);
        var producedOn = reading.date("producedOn");
        int quantity = (int) reading.wholeNumber("quantity", 1, MOST_UNITS);
        String number = reading.text("lotNumber", 20);
        String milkSource = reading.text("milkSourceZh", 500);
        if (!reading.form().isSound() || producedOn.isEmpty()) {
            return wrong(form(producer, reading.form(), request));
        }
        var opening =
                new LotOpening(
                        product,
                        number,
                        producedOn.get(),
                        null,
                        quantity,
                        milkSource,
                        reading.optionalText("milkSourceEn", 500));
        return switch (lots.open(person, opening)) {
            case Outcome.Done<Long>(Long id) ->
                    Response.seeOther(URI.create(Steps.page(id))).build();
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(form(producer, reading.form().refusing(reasons), request));
        };
    }

    private LotsPage page(
            Person person, @Nullable Long producer, @Nullable Long before, String show) {
        long chosen = chosen(person, producer);
        boolean onlyBlocked = !show.equals("all");
        List<LotStanding> all =
                standings.listOfProducer(
                        person, chosen, before == null ? Long.MAX_VALUE : before, PAGE);
        String next =
                all.size() < PAGE
                        ? null
                        : "%s?producer=%d&show=%s&before=%d"
                                .formatted(
                                        LOTS,
                                        chosen,
                                        onlyBlocked ? "blocked" : "all",
                                        all.getLast().lot().id());
        return new LotsPage(
                producers(person),
                chosen,
                onlyBlocked,
                onlyBlocked ? all.stream().filter(l -> !l.isSellable()).toList() : all,
                next);
    }

    private NewLotPage form(long producer, Form form, HttpServletRequest request) {
        boolean chinese = ReaderLanguage.of(request) == Language.ZH;
        List<Choice> choices =
                products.listProducts(producer, 0, 200).stream()
                        .filter(p -> p.state() == ProductState.APPROVED)
                        .map(
                                p ->
                                        new Choice(
                                                Long.toString(p.id()),
                                                chinese ? p.names().zh() : p.names().en()))
                        .toList();
        return new NewLotPage(producer, choices, form);
    }

    private static List<Membership> producers(Person person) {
        return OwnOrganisations.ofKind(person, "PRODUCER");
    }

    /** The producer asked for, if the person acts for it; else the first they act for. */
    private static long chosen(Person person, @Nullable Long asked) {
        return producers(person).stream()
                .map(Membership::organisationId)
                .filter(id -> asked == null || asked == 0 || id.equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("producer"));
    }

    private static Response wrong(NewLotPage page) {
        return Response.status(422).entity(page).build();
    }
}
