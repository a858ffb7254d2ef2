package org.tsagaan.web.page.park;

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
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.ParkLaboratories;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.Parks;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;

/**
 * Where the regulator enters parks, describes them, names their laboratories, and lets tenants in
 * and out.
 */
@Path("/desk/parks")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ParkDeskResource {

    private static final String DESK = "/desk/parks";
    private static final String ONE = "/{id: [0-9]{1,18}}";
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private Parks parks;
    @EJB private ParkLaboratories laboratories;
    @Inject private KeptParks kept;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("after") @Nullable Long after, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person -> {
                            parks.enter(person);
                            return list(Form.blank(), after, OK, request);
                        })
                .orElseGet(() -> SignInFirst.response(DESK));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Person official = official(request);
        ParkForm read = ParkForm.readNew(Form.of(sent));
        if (!read.form().isSound()) {
            return list(read.form(), null, WRONG, request);
        }
        return switch (parks.register(official, read.park())) {
            case Outcome.Done<Long>(Long id) -> to(id);
            case Outcome.Refused<Long>(var reasons) ->
                    list(read.form().refusing(reasons), null, WRONG, request);
        };
    }

    @GET
    @Path(ONE)
    public Response one(
            @PathParam("id") long id,
            @QueryParam("after") @Nullable Long after,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person -> {
                            parks.enter(person);
                            return one(person, id, Form.blank(), after, OK, request);
                        })
                .orElseGet(() -> SignInFirst.response(DESK + "/" + id));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        ParkForm read = ParkForm.read(Form.of(sent));
        FormReading reading = new FormReading(read.form());
        int version = (int) reading.wholeNumber("version", 0, Integer.MAX_VALUE);
        return answer(
                official,
                id,
                reading.form(),
                () -> parks.describe(official, id, version, read.story(), read.position()),
                request);
    }

    @POST
    @Path(ONE + "/laboratory")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response nameLaboratory(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        FormReading reading = new FormReading(Form.of(sent));
        long laboratory = reading.wholeNumber("laboratoryId", 1, Long.MAX_VALUE);
        return answer(
                official,
                id,
                reading.form(),
                () -> laboratories.name(official, id, laboratory),
                request);
    }

    @POST
    @Path(ONE + "/tenants")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response admit(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        FormReading reading = new FormReading(Form.of(sent));
        long producer = reading.wholeNumber("producerId", 1, Long.MAX_VALUE);
        return answer(
                official, id, reading.form(), () -> parks.admit(official, id, producer), request);
    }

    @POST
    @Path(ONE + "/tenants/{producer: [0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") long id,
            @PathParam("producer") long producer,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person official = official(request);
        Form form = Form.of(sent).with("tenant", String.valueOf(producer));
        return answer(
                official,
                id,
                form,
                () -> parks.endTenancy(official, id, producer, form.value("reason")),
                request);
    }

    /** Does the deed if the form can be read, and shows it again when not all of it is right. */
    private Response answer(
            Person official,
            long id,
            Form form,
            Supplier<Outcome<Long>> deed,
            HttpServletRequest request) {
        if (!form.isSound()) {
            return one(official, id, form, null, WRONG, request);
        }
        return switch (deed.get()) {
            case Outcome.Done<Long> done -> to(id);
            case Outcome.Refused<Long>(var reasons) ->
                    one(official, id, form.refusing(reasons), null, WRONG, request);
        };
    }

    private Response list(Form form, @Nullable Long after, int status, HttpServletRequest request) {
        return Response.status(status)
                .entity(kept.list(form, Objects.requireNonNullElse(after, 0L), request))
                .build();
    }

    private Response one(
            Person official,
            long id,
            Form form,
            @Nullable Long after,
            int status,
            HttpServletRequest request) {
        return Response.status(status)
                .entity(
                        kept.one(
                                official, id, form, Objects.requireNonNullElse(after, 0L), request))
                .build();
    }

    private Person official(HttpServletRequest request) {
        Person person = visitors.person(request, "park");
        parks.enter(person);
        return person;
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create(DESK + "/" + id)).build();
    }
}
