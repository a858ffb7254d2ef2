package org.tsagaan.web.api.subsidy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.Subsidies;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Public money for inspections: read by officials, set by the region's regulator. */
@Path("/api/v1/subsidies/{year: 20[0-9]{2}}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Public money for inspections of workshops, by year and division.")
public class SubsidyApi {

    private static final String YEAR = "The year.";

    @EJB private Subsidies subsidies;
    @Inject private Callers callers;

    @GET
    @Described(
            value = "List the subsidies of a year",
            more = "Of the divisions that one oversees; 404 for who oversees none.",
            answer = SubsidyList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public SubsidyList list(
            @Means(value = YEAR, example = "2026") @PathParam("year") int year,
            @Context HttpServletRequest request) {
        return SubsidyList.of(subsidies.list(callers.require(request), year));
    }

    @PUT
    @Path("/divisions/{division: [0-9]{6}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Set the budget of a division",
            more = "By the region's regulator, for this year and the next.",
            answer = SubsidyList.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public SubsidyList set(
            @Means(value = YEAR, example = "2026") @PathParam("year") int year,
            @Means(value = "Code of the division (GB/T 2260).", example = "152530")
                    @PathParam("division")
                    String division,
            NewBudget body,
            @Context HttpServletRequest request) {
        Person person = callers.require(request);
        if (!Subsidies.maySet(person)) {
            throw new NotFound("desk");
        }
        return switch (subsidies.set(
                person, year, division, body.budget().amount(), body.sharePercent())) {
            case Outcome.Done<Long> done -> SubsidyList.of(subsidies.list(person, year));
            case Outcome.Refused<Long>(var reasons) ->
                    throw new FaultException(
                            Refused.about("budget", "sharePercent")
                                    .fault(reasons, ReaderLanguage.of(request)));
        };
    }
}
