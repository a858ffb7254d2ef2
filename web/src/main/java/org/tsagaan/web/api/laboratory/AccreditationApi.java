package org.tsagaan.web.api.laboratory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.Accreditations;
import org.tsagaan.inspection.Laboratories;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/**
 * Accreditations of a laboratory: entered, suspended, reinstated and withdrawn by the regulator or
 * who runs the market. From then on nothing is signed by what does not hold.
 */
@Path("/api/v1/laboratories/{laboratoryId: [0-9]{1,18}}/accreditations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("What laboratories are accredited for.")
public class AccreditationApi {

    private static final String ONE = "/{accreditationId: [0-9]{1,18}}";
    private static final String WHERE = "The laboratory.";
    private static final String WHICH = "An accreditation of it.";
    private static final String WHO = "By the region's regulator or who runs the market.";
    private static final Refused NEW =
            Refused.about("number", "validFrom", "validUntil", "itemCodes");
    private static final Refused REASON = Refused.about("reason");

    @EJB private Laboratories laboratories;
    @EJB private Accreditations accreditations;
    @Inject private MarketClock clock;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Enter an accreditation",
            more = WHO,
            status = 201,
            answer = Laboratory.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response accredit(
            @Means(value = WHERE, example = "6107") @PathParam("laboratoryId") long laboratory,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewAccreditation body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                official ->
                        Reply.to(
                                laboratories.accredit(official, body.of(laboratory)),
                                id ->
                                        Reply.created(
                                                "/api/v1/laboratories/" + laboratory,
                                                read(laboratory)),
                                NEW,
                                request));
    }

    @POST
    @Path(ONE + "/suspension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Suspend an accreditation",
            more = WHO + " Nothing is signed by it until it is reinstated.",
            answer = Laboratory.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response suspend(
            @Means(value = WHERE, example = "6107") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "6301") @PathParam("accreditationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            AccreditationDecision body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                official ->
                        decided(
                                laboratory,
                                accreditations.suspend(official, laboratory, id, body.reason()),
                                request));
    }

    @POST
    @Path(ONE + "/reinstatement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Reinstate a suspended accreditation",
            more = WHO,
            answer = Laboratory.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response reinstate(
            @Means(value = WHERE, example = "6107") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "6301") @PathParam("accreditationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            AccreditationDecision body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                official ->
                        decided(
                                laboratory,
                                accreditations.reinstate(official, laboratory, id, body.reason()),
                                request));
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Withdraw an accreditation for good",
            more = WHO + " What was signed while it held stands.",
            answer = Laboratory.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response withdraw(
            @Means(value = WHERE, example = "6107") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "6301") @PathParam("accreditationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            AccreditationDecision body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                official ->
                        decided(
                                laboratory,
                                accreditations.withdraw(official, laboratory, id, body.reason()),
                                request));
    }

    private Reply decided(long laboratory, Outcome<?> outcome, HttpServletRequest request) {
        return Reply.of(outcome, () -> read(laboratory), REASON, request);
    }

    private Response once(
            HttpServletRequest request,
            @Nullable String key,
            Object body,
            Function<Person, Reply> deed) {
        Person official = callers.require(request);
        laboratories.enter(official);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(official), key, body),
                () -> deed.apply(official));
    }

    private Laboratory read(long id) {
        return Laboratory.of(laboratories.read(id), clock.today());
    }
}
