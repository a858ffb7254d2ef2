package org.tsagaan.web.page.mark;

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
import org.tsagaan.kernel.Outcome;
import org.tsagaan.mark.MarkDesk;
import org.tsagaan.mark.MarkHolder;
import org.tsagaan.mark.MarkState;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;

/** Where the regulator grants marks to producers and stores, and withdraws them with the reason. */
@Path("/desk/marks")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MarkDeskResource {

    private static final String DESK = "/desk/marks";
    private static final int MOST = 20;
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private MarkDesk desk;
    @Inject private MarkLists lists;
    @Inject private MarkHolders holders;
    @Inject private Visitors visitors;

    @GET
    public Response list(@Context UriInfo uri, @Context HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        if (person.isEmpty()) {
            return SignInFirst.response(DESK);
        }
        desk.enter(person.get());
        MarkList list = lists.read(Form.of(uri.getQueryParameters()), DESK + "/", request);
        return Response.status(list.status())
                .entity(new MarkDeskPage(list, sought(person.get(), list.form()), MOST))
                .build();
    }

    @GET
    @Path("/{producer: [0-9]{1,18}}")
    public Response holder(
            @PathParam("producer") long producerId, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> show(person, producerId, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(DESK + "/" + producerId));
    }

    @POST
    @Path("/{producer: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(
            @PathParam("producer") long producerId,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "mark");
        desk.enter(person);
        MarkForm read = MarkForm.read(producerId, Form.of(sent));
        if (read.terms().isEmpty()) {
            return show(person, producerId, read.form(), WRONG, request);
        }
        return switch (desk.grant(person, read.terms().get())) {
            case Outcome.Done<Long> done -> toHolder(producerId);
            case Outcome.Refused<Long>(var reasons) ->
                    show(person, producerId, read.form().refusing(reasons), WRONG, request);
        };
    }

    @POST
    @Path("/{producer: [0-9]{1,18}}/{id: [0-9]{1,18}}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("producer") long producerId,
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "mark");
        Form form = Form.of(sent).with("grant", String.valueOf(id));
        return switch (desk.withdraw(person, producerId, id, form.value("reason"))) {
            case Outcome.Done<MarkState> done -> toHolder(producerId);
            case Outcome.Refused<MarkState>(var reasons) ->
                    show(person, producerId, form.refusing(reasons), WRONG, request);
        };
    }

    private Response show(
            Person person, long producerId, Form form, int status, HttpServletRequest request) {
        return Response.status(status)
                .entity(
                        holders.page(
                                desk.read(person, producerId), form, ReaderLanguage.of(request)))
                .build();
    }

    private List<MarkHolder> sought(Person official, Form form) {
        String text = form.value("q").strip();
        return text.isEmpty() || !form.isSound()
                ? List.of()
                : desk.listHolders(official, text, MOST);
    }

    private static Response toHolder(long producerId) {
        return Response.seeOther(URI.create(DESK + "/" + producerId)).build();
    }
}
