package org.tsagaan.web.page.standard;

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
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.Declarations;
import org.tsagaan.standard.FilingState;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.SignInFirst;

/** Where a producer declares its own standards, edition by edition. */
@Path("/merchant/standards")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OwnStandardResource {

    private static final String HERE = "/merchant/standards";
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private Declarations declarations;
    @Inject private OwnStandards own;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        p ->
                                Response.ok(
                                                own.list(
                                                        p,
                                                        OwnStandards.chosen(p, organisation),
                                                        Older.than(before),
                                                        Form.blank(),
                                                        request))
                                        .build())
                .orElseGet(() -> SignInFirst.response(HERE));
    }

    @GET
    @Path("/new")
    public Response begin(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("basis") @Nullable Long basis,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        p -> {
                            long producer = OwnStandards.chosen(p, organisation);
                            own.enter(p, producer);
                            return write(producer, null, own.begun(basis), OK, request);
                        })
                .orElseGet(() -> SignInFirst.response(HERE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person person = visitors.person(request, "producer");
        Form form = Form.of(sent);
        long producer = producer(form);
        own.enter(person, producer);
        Optional<Form> changed = RowSteps.taken(form);
        if (changed.isPresent()) {
            return write(producer, null, changed.get(), OK, request);
        }
        DeclarationForm read = DeclarationForm.readNew(form);
        return read.standard(producer)
                .map(
                        s ->
                                answer(
                                        declarations.declare(person, s),
                                        producer,
                                        null,
                                        read.form(),
                                        request))
                .orElseGet(() -> write(producer, null, read.form(), WRONG, request));
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response next(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        p -> {
                            DeclarationView last = declarations.readNewest(p, id);
                            return write(last.producerId(), last, own.next(last), OK, request);
                        })
                .orElseGet(() -> SignInFirst.response(HERE + "/" + id));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/editions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declareEdition(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "standard");
        DeclarationView last = declarations.readNewest(person, id);
        Optional<Form> changed = RowSteps.taken(Form.of(sent));
        if (changed.isPresent()) {
            return write(last.producerId(), last, changed.get(), OK, request);
        }
        DeclarationForm read = DeclarationForm.read(Form.of(sent));
        return read.edition()
                .map(
                        e ->
                                answer(
                                        declarations.declareEdition(person, id, e),
                                        last.producerId(),
                                        last,
                                        read.form(),
                                        request))
                .orElseGet(() -> write(last.producerId(), last, read.form(), WRONG, request));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/editions/{edition: [0-9]{1,18}}/filing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askFiling(
            @PathParam("id") long id,
            @PathParam("edition") long edition,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "standard");
        long producer = declarations.readNewest(person, id).producerId();
        if (declarations.findDeclaration(edition).filter(d -> d.standardId() == id).isEmpty()) {
            throw new NotFound("edition");
        }
        return switch (declarations.askFiling(person, edition)) {
            case Outcome.Done<FilingState> done -> toList(producer);
            case Outcome.Refused<FilingState>(List<Refusal> reasons) ->
                    Response.status(WRONG)
                            .entity(
                                    own.list(
                                            person,
                                            producer,
                                            OptionalLong.empty(),
                                            Form.blank().refusing(reasons),
                                            request))
                            .build();
        };
    }

    private Response answer(
            Outcome<Long> outcome,
            long producer,
            @Nullable DeclarationView last,
            Form form,
            HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<Long> done -> toList(producer);
            case Outcome.Refused<Long>(var reasons) ->
                    write(producer, last, form.refusing(reasons), WRONG, request);
        };
    }

    private Response write(
            long producer,
            @Nullable DeclarationView last,
            Form form,
            int status,
            HttpServletRequest request) {
        return Response.status(status).entity(own.write(producer, last, form, request)).build();
    }

    private static long producer(Form form) {
        String typed = form.value("organisation");
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static Response toList(long producer) {
        return Response.seeOther(URI.create(HERE + "?organisation=" + producer)).build();
    }
}
