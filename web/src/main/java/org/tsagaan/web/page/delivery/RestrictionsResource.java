package org.tsagaan.web.page.delivery;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.storefront.DeliveryRestriction;
import org.tsagaan.storefront.DeliveryRestrictions;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;

/** Where who runs the market restricts delivery, and lifts what was restricted. */
@Path("/desk/delivery")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RestrictionsResource {

    private static final String DESK = "/desk/delivery";
    private static final int PAGE = 50;
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private DeliveryRestrictions restrictions;
    @EJB private Divisions divisions;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("before") @Nullable Long before, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person -> {
                            restrictions.enter(person);
                            return show(Form.blank(), before, OK, request);
                        })
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restrict(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person person = operator(request);
        FormReading reading = new FormReading(Form.of(sent));
        var kind = reading.choice("producerKind", ProducerKind.class);
        String province = reading.text("province", 60);
        Form form = reading.form();
        if (kind.isEmpty() || !form.isSound()) {
            return show(form, null, WRONG, request);
        }
        return answer(
                restrictions.restrict(person, kind.get(), province, form.value("ground")),
                form,
                request);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/lift")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = operator(request);
        Form form = Form.of(sent).with("restriction", String.valueOf(id));
        return answer(restrictions.lift(person, id, form.value("reason")), form, request);
    }

    private Response answer(Outcome<Long> outcome, Form form, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<Long> done -> Response.seeOther(URI.create(DESK)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    show(form.refusing(reasons), null, WRONG, request);
        };
    }

    private Response show(
            Form form, @Nullable Long before, int status, HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<DeliveryRestriction> found = restrictions.list(true, Older.than(before), PAGE);
        return Response.status(status)
                .entity(
                        new RestrictionsPage(
                                found,
                                kinds(language),
                                provinces(language),
                                form,
                                found.size() < PAGE
                                        ? null
                                        : DESK + "?before=" + found.getLast().id()))
                .build();
    }

    private static List<Choice> kinds(Language language) {
        Messages messages = Messages.in(language);
        return List.of(ProducerKind.values()).stream()
                .map(k -> new Choice(k.name(), messages.text("licensing.ProducerKind." + k)))
                .toList();
    }

    private List<Choice> provinces(Language language) {
        return divisions.listProvinces().stream()
                .map(p -> new Choice(p.code(), language == Language.ZH ? p.nameZh() : p.nameEn()))
                .toList();
    }

    private Person operator(HttpServletRequest request) {
        Person person = visitors.person(request, "restriction");
        restrictions.enter(person);
        return person;
    }
}
