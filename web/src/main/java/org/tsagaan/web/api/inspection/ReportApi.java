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
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.inspection.Reports;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.offer.ReportDetail;

/** Signed reports; unsigned ones at the laboratory's own desk alone. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Inspection reports: signed ones for anybody, unsigned ones for their laboratory.")
public class ReportApi {
    private static final String SIGNED = "/reports/{reportId: [0-9]{1,18}}";
    private static final String WHICH = "The report.";

    @EJB private ReportReadings readings;
    @EJB private Reports reports;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Path(SIGNED)
    @Described(
            value = "Read a signed report",
            more = "Withdrawn or not.",
            answer = ReportDetail.class,
            problems = 404)
    public ReportDetail report(
            @Means(value = WHICH, example = "40231") @PathParam("reportId") long id) {
        return ReportDetail.of(signed(id));
    }

    @GET
    @Path("/laboratories/{laboratoryId: [0-9]{1,18}}/reports/{reportId: [0-9]{1,18}}")
    @Described(
            value = "Read a report at its laboratory",
            more = "Of an unsigned one the verdicts are what they would be.",
            answer = ReportDetail.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ReportDetail draft(
            @Means(value = "A laboratory one works in.", example = "1301")
                    @PathParam("laboratoryId")
                    long laboratory,
            @Means(value = WHICH, example = "40231") @PathParam("reportId") long id,
            @Context HttpServletRequest request) {
        var report = readings.readInLaboratory(callers.require(request), id);
        if (report.laboratoryId() != laboratory) {
            throw new NotFound("report");
        }
        return ReportDetail.of(report);
    }

    @POST
    @Path(SIGNED + "/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Withdraw a signed report for good",
            more =
                    "By who approves for its laboratory, or a regulator. What was sold by it and"
                            + " not yet sent is held and refunded at once.",
            answer = ReportDetail.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response withdraw(
            @Means(value = WHICH, example = "40231") @PathParam("reportId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Explanation body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        signed(id);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                reports.withdraw(person, id, body.reason()),
                                () -> ReportDetail.of(signed(id)),
                                Refused.about("reason"),
                                request));
    }

    private ReportView signed(long id) {
        return readings.findReport(id).orElseThrow(() -> new NotFound("report"));
    }
}
