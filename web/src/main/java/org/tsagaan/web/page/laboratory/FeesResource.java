package org.tsagaan.web.page.laboratory;

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
import org.tsagaan.account.Person;
import org.tsagaan.inspection.LaboratoryFees;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;

/** What a laboratory asks for an inspection: seen by who works there, set by who signs. */
@Path("/laboratory/fees/{laboratory: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class FeesResource {

    @EJB private LaboratoryFees fees;
    @EJB private Producers producers;
    @Inject private Visitors visitors;

    @GET
    public Response fees(
            @PathParam("laboratory") long laboratory, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(p -> Response.ok(page(p, laboratory, Form.blank(), request)).build())
                .orElseGet(() -> SignInFirst.response(address(laboratory)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @PathParam("laboratory") long laboratory,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person =
                visitors.findPerson(request)
                        .filter(p -> LaboratoryFees.maySet(p, laboratory))
                        .orElseThrow(() -> new NotFound("laboratory"));
        FormReading reading = new FormReading(Form.of(sent));
        String category = reading.optionalText("category", 60);
        Money fee = reading.yuan("fee", new Money(LaboratoryFees.MOST));
        Form form = reading.form();
        if (!form.isSound()) {
            return wrong(page(person, laboratory, form, request));
        }
        return switch (fees.set(person, laboratory, category, fee.fen())) {
            case Outcome.Done<Long> done ->
                    Response.seeOther(URI.create(address(laboratory))).build();
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(page(person, laboratory, form.refusing(reasons), request));
        };
    }

    private FeesPage page(Person person, long laboratory, Form form, HttpServletRequest request) {
        boolean isChinese = ReaderLanguage.of(request) == Language.ZH;
        return new FeesPage(
                laboratory,
                fees.read(person, laboratory),
                producers.listCategories().stream()
                        .map(c -> new Choice(c.code(), isChinese ? c.nameZh() : c.nameEn()))
                        .toList(),
                LaboratoryFees.maySet(person, laboratory),
                form);
    }

    private static Response wrong(FeesPage page) {
        return Response.status(422).entity(page).build();
    }

    private static String address(long laboratory) {
        return "/laboratory/fees/" + laboratory;
    }
}
