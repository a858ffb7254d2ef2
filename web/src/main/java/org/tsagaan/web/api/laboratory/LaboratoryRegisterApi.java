package org.tsagaan.web.api.laboratory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.Laboratories;
import org.tsagaan.inspection.LaboratoryRegistration;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/**
 * Laboratories: read by everybody, registered by the regulator or who runs the market. Its path is
 * that of the whole API, since a class at {@code /laboratories} would hide what others answer below
 * it.
 */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Laboratories, what they are accredited for, and how that stands.")
public class LaboratoryRegisterApi {

    private static final String LIST = "laboratories";
    private static final Refused NEW = Refused.about("organisationId", "kind");

    @EJB private Laboratories laboratories;
    @Inject private MarketClock clock;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Path("/laboratories")
    @Described(
            value = "List the laboratories",
            more = "Each with its accreditations, also those that ended or were withdrawn.",
            answer = LaboratoryList.class,
            query = LaboratoryParameters.class)
    public LaboratoryList list(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(LaboratoryParameters.class, request.getQueryString());
        List<LaboratoryView> found =
                laboratories.list(
                        asked.text(),
                        PageCursor.read(LIST, asked.cursor()).orElse(0),
                        LaboratoryList.PAGE + 1);
        List<LaboratoryView> shown = found.subList(0, Math.min(LaboratoryList.PAGE, found.size()));
        return new LaboratoryList(
                shown.stream().map(l -> Laboratory.of(l, clock.today())).toList(),
                found.size() > LaboratoryList.PAGE
                        ? PageCursor.after(LIST, shown.getLast().id())
                        : null);
    }

    @GET
    @Path("/laboratories/{laboratoryId: [0-9]{1,18}}")
    @Described(value = "Read a laboratory", answer = Laboratory.class, problems = 404)
    public Laboratory laboratory(
            @Means(value = "The laboratory.", example = "6107") @PathParam("laboratoryId")
                    long id) {
        return Laboratory.of(laboratories.read(id), clock.today());
    }

    @POST
    @Path("/laboratories")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Register a laboratory",
            more = "By the region's regulator or who runs the market.",
            status = 201,
            answer = Laboratory.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response register(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewLaboratory body,
            @Context HttpServletRequest request) {
        Person official = callers.require(request);
        laboratories.enter(official);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () ->
                        Reply.to(
                                laboratories.register(
                                        official,
                                        new LaboratoryRegistration(
                                                body.organisationId(), body.kind())),
                                id -> Reply.created("/api/v1/laboratories/" + id, laboratory(id)),
                                NEW,
                                request));
    }
}
