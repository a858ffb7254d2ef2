package org.tsagaan.web.page.lot;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.LotStandings;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.paper.LabelSheets;
import org.tsagaan.web.paper.LabelStock;
import org.tsagaan.web.paper.LotLabel;
import org.tsagaan.web.paper.LotLabels;

/** Labels with the code of a lot, for who acts for its producer. */
@Path("/lots/{id: [0-9]{1,18}}/labels")
@ApplicationScoped
public class LabelResource {

    @EJB private LotStandings standings;
    @Inject private LotLabels labels;
    @Inject private Visitors visitors;
    @Inject private PageContexts contexts;
    @Inject private MarketClock clock;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response form(@PathParam("id") long id, @Context HttpServletRequest request) {
        Form usual =
                Form.blank()
                        .with("stock", LabelStock.A4_24.name())
                        .with("count", String.valueOf(LabelStock.A4_24.perSheet()))
                        .with("first", "1");
        return visitors.findPerson(request)
                .map(person -> Response.ok(page(labels.own(person, id), usual, request)).build())
                .orElseGet(() -> SignInFirst.response(address(id)));
    }

    /** The labels as a file for the printer. */
    @GET
    @Path("/labels.pdf")
    @Produces({LotLabels.PDF, MediaType.TEXT_HTML})
    public Response print(
            @PathParam("id") long id, @Context UriInfo uri, @Context HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        if (person.isEmpty()) {
            return SignInFirst.response(address(id));
        }
        LotView lot = labels.own(person.get(), id);
        Optional<LotLabel> label = labels.find(lot);
        var reading = new FormReading(Form.of(uri.getQueryParameters()));
        var stock = reading.choice("stock", LabelStock.class);
        int count = (int) reading.wholeNumber("count", 1, LabelSheets.MOST);
        int first = stock.map(s -> first(reading, s)).orElse(1);
        if (label.isEmpty()) {
            reading.refuse("stock", "label.no-authorisation");
        }
        if (!reading.form().isSound() || stock.isEmpty() || label.isEmpty()) {
            return wrong(lot, reading.form(), request);
        }
        return new LabelSheets(label.get(), stock.get(), count, first)
                .print(contexts.of(request).forChinesePaper(), clock.now())
                .map(pdf -> LotLabels.file(id, pdf))
                .orElseGet(
                        () ->
                                wrong(
                                        lot,
                                        reading.form().refusing("stock", "label.too-small"),
                                        request));
    }

    /** The place on a sheet; a roll has none. */
    private static int first(FormReading reading, LabelStock stock) {
        return !stock.isSheet() || reading.form().value("first").isBlank()
                ? 1
                : (int) reading.wholeNumber("first", 1, stock.perSheet());
    }

    private Response wrong(LotView lot, Form form, HttpServletRequest request) {
        return Response.status(422)
                .entity(page(lot, form, request))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private LabelPage page(LotView lot, Form form, HttpServletRequest request) {
        var words = contexts.of(request);
        List<Choice> stocks =
                Arrays.stream(LabelStock.values())
                        .map(s -> new Choice(s.name(), words.text("label.stock." + s.name())))
                        .toList();
        return new LabelPage(
                lot,
                labels.find(lot).orElse(null),
                standings.find(lot.id()).map(LotStanding::isSellable).orElse(false),
                stocks,
                form);
    }

    private static String address(long id) {
        return Steps.page(id) + "/labels";
    }
}
