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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.Certificates;
import org.tsagaan.inspection.Certificates.Certificate;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.inspection.Reports;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.traceability.Lots;
import org.tsagaan.web.frame.MarketAddress;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.ReportTables;
import org.tsagaan.web.paper.ReportCertificate;

/** A signed report: read and verified by anybody, withdrawn by its laboratory or a regulator. */
@Path("/reports/{id: [0-9]{1,18}}")
@ApplicationScoped
public class ReportResource {

    @EJB private ReportReadings readings;
    @EJB private Reports reports;
    @EJB private Certificates certificates;
    @EJB private Lots lots;
    @Inject private Visitors visitors;
    @Inject private PageContexts contexts;

    @Inject private MarketAddress market;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public ReportPage read(@PathParam("id") long id, @Context HttpServletRequest request) {
        return page(id, request, Form.blank());
    }

    /** The certificate as it was made first, whatever became of the report since. */
    @GET
    @Path("/certificate.pdf")
    @Produces("application/pdf")
    public Response certificate(@PathParam("id") long id, @Context HttpServletRequest request) {
        ReportView report = signed(id);
        return Response.ok(certificate(report, request).pdf())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"report-" + id + ".pdf\"")
                .build();
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response withdraw(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "report");
        Form form = Form.of(sent);
        return switch (reports.withdraw(person, id, form.value("reason"))) {
            case Outcome.Done<Long> done -> Response.seeOther(URI.create("/reports/" + id)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    Response.status(422).entity(page(id, request, form.refusing(reasons))).build();
        };
    }

    private ReportPage page(long id, HttpServletRequest request, Form form) {
        ReportView report = signed(id);
        return new ReportPage(
                report,
                lots.findLot(report.lotId()).orElseThrow(() -> new NotFound("lot")),
                ReportTables.of(report, ReaderLanguage.of(request)),
                hash(report, request),
                report.withdrawnAt() == null && mayWithdraw(report, request),
                form);
    }

    private boolean mayWithdraw(ReportView report, HttpServletRequest request) {
        Optional<Person> person = visitors.findPerson(request);
        return person.filter(
                        p ->
                                p.actsFor(report.laboratoryId(), Role.APPROVER)
                                        || p.holds(Role.REGULATOR))
                .isPresent();
    }

    private ReportView signed(long id) {
        return readings.findReport(id).orElseThrow(() -> new NotFound("report"));
    }

    private String hash(ReportView report, HttpServletRequest request) {
        return certificates
                .findHash(report.id())
                .orElseGet(() -> certificate(report, request).sha256());
    }

    private Certificate certificate(ReportView report, HttpServletRequest request) {
        return certificates
                .find(report.id())
                .orElseGet(() -> certificates.keep(report.id(), print(report, request)));
    }

    /** Printed in Chinese, whoever asks first. */
    private byte[] print(ReportView report, HttpServletRequest request) {
        return new ReportCertificate(
                        report,
                        lots.findLot(report.lotId()).orElseThrow(() -> new NotFound("lot")),
                        market.of("/reports/" + report.id()))
                .print(contexts.of(request).forChinesePaper());
    }
}
