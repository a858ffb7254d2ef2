package org.tsagaan.web.api.inspection;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.LaboratoryFees;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** What a laboratory asks: read by who works there, set by who signs. */
@Path("/api/v1/laboratories/{laboratoryId: [0-9]{1,18}}/fees")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Having a lot inspected, by its producer or as supervisory sampling by an official.")
public class FeeApi {
    private static final String HERE = "A laboratory one works in; see /accounts/me.";
    private static final Refused FIELDS = Refused.about("category", "fee");

    @EJB private LaboratoryFees fees;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "Read what a laboratory asks for an inspection",
            answer = Fees.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Fees fees(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Context HttpServletRequest request) {
        return Fees.of(fees.read(callers.require(request), laboratory));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Set what a laboratory asks for an inspection",
            more = "By who signs there, from now on: what was asked for before keeps its fee.",
            answer = Fees.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response setFee(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            FeeSetting body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        if (!LaboratoryFees.maySet(person, laboratory)) {
            throw new NotFound("laboratory");
        }
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                fees.set(person, laboratory, body.code(), body.fee().amount()),
                                () -> Fees.of(fees.read(person, laboratory)),
                                FIELDS,
                                request));
    }
}
