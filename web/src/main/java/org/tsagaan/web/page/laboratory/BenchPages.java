package org.tsagaan.web.page.laboratory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.inspection.LaboratoryBench;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.ResultSheets;
import org.tsagaan.inspection.ResultsEntry;
import org.tsagaan.inspection.SamplePhotos;
import org.tsagaan.inspection.SampleReceipt;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.standard.EditionView;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.ReportTables;
import org.tsagaan.web.page.SentForm;

/** What is done with a request on the laboratory's desk, and the page that follows. */
@ApplicationScoped
public class BenchPages {

    @EJB private LaboratoryBench bench;
    @EJB private SamplePhotos photos;
    @EJB private Reports reports;
    @EJB private ReportReadings readings;
    @Inject private HttpServletRequest request;

    /**
     * @throws NotFound when there is no such request, or the person does not work in its laboratory
     */
    BenchPage page(Person person, long id) {
        InspectionRequestView asked = bench.read(person, id);
        ReportView report = report(person, asked);
        return page(person, asked, report, prefilled(asked, report));
    }

    Response change(Person person, long id, String verb, Form form, List<byte[]> photos) {
        InspectionRequestView asked = bench.read(person, id);
        return switch (verb) {
            case "receive" ->
                    answer(
                            person,
                            asked,
                            form,
                            bench.receive(
                                    person,
                                    id,
                                    new SampleReceipt(
                                            form.value("sealNumber"),
                                            form.value("sampleNote"),
                                            photos)));
            case "decline" ->
                    answer(person, asked, form, bench.decline(person, id, form.value("reason")));
            case "send-back" ->
                    answer(person, asked, form, bench.sendBack(person, id, form.value("reason")));
            case "sign" -> sign(person, asked, form);
            default -> enter(person, bench.readToEnter(person, id), form);
        };
    }

    /** Adds what was photographed, one after the other, until one is refused. */
    Response photograph(Person person, long id, SentForm sent) {
        InspectionRequestView asked = bench.readToEnter(person, id);
        if (sent.files().isEmpty()) {
            return wrong(page(person, asked, sent.form().refusing("photo", "form.required")));
        }
        for (byte[] photo : sent.files()) {
            if (photos.add(person, id, photo) instanceof Outcome.Refused<Long>(var reasons)) {
                return wrong(page(person, bench.read(person, id), sent.form().refusing(reasons)));
            }
        }
        return back(id);
    }

    /** The form filled in from a sheet. */
    Response fill(Person person, long id, String sheet) {
        InspectionRequestView asked = bench.readToEnter(person, id);
        ReportView report = report(person, asked);
        Form blank = prefilled(asked, report);
        return switch (ResultSheets.read(sheet)) {
            case Outcome.Done<List<TypedResult>>(var results) -> {
                Form filled = ResultForm.filled(blank, results);
                var unknown = unknown(person, id, results);
                yield unknown.isEmpty()
                        ? Response.ok(page(person, asked, report, filled)).build()
                        : wrong(
                                page(
                                        person,
                                        asked,
                                        report,
                                        filled.refusing(
                                                "file", "laboratory.unknown-items", unknown)));
            }
            case Outcome.Refused<List<TypedResult>>(var reasons) ->
                    wrong(page(person, asked, report, blank.refusing(reasons)));
        };
    }

    private String unknown(Person person, long id, List<TypedResult> results) {
        EditionView edition = edition(person, id);
        return results.stream()
                .map(TypedResult::itemCode)
                .filter(code -> edition.findItem(code).isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Response enter(Person person, InspectionRequestView asked, Form form) {
        var reading = new FormReading(form);
        boolean first = asked.reportId() == null;
        String number = first ? reading.text("number", 60) : "";
        var sampledOn = first ? reading.date("sampledOn").orElse(null) : null;
        var testedOn = first ? reading.date("testedOn").orElse(null) : null;
        if (!reading.form().isSound()) {
            return wrong(page(person, asked, reading.form()));
        }
        List<TypedResult> results = ResultForm.read(form, edition(person, asked.id()));
        return switch (bench.enter(
                person, asked.id(), new ResultsEntry(number, sampledOn, testedOn, results))) {
            case Outcome.Done<Long> done -> back(asked.id());
            case Outcome.Refused<Long>(var reasons) ->
                    wrong(page(person, asked, ResultForm.refusing(form, results, reasons)));
        };
    }

    private Response sign(Person person, InspectionRequestView asked, Form form) {
        Long report = asked.reportId();
        return report == null
                ? wrong(
                        page(
                                person,
                                asked,
                                form.refusing(List.of(Refusal.of("inspection.no_result")))))
                : answer(person, asked, form, reports.signSeen(person, report, seen(form)));
    }

    /** When what the person saw was entered; long ago when the form does not say. */
    private static Instant seen(Form form) {
        try {
            return Instant.parse(form.value("seen"));
        } catch (DateTimeParseException unknown) {
            return Instant.EPOCH;
        }
    }

    private Response answer(
            Person person, InspectionRequestView asked, Form form, Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? wrong(page(person, asked, form.refusing(reasons)))
                : back(asked.id());
    }

    private BenchPage page(Person person, InspectionRequestView asked, Form form) {
        return page(person, asked, report(person, asked), form);
    }

    private BenchPage page(
            Person person, InspectionRequestView asked, @Nullable ReportView report, Form form) {
        return new BenchPage(
                asked,
                bench.findEdition(person, asked.id()).orElse(null),
                report,
                report == null ? null : ReportTables.of(report, ReaderLanguage.of(request)),
                person.actsFor(asked.laboratoryId(), Role.ANALYST),
                person.actsFor(asked.laboratoryId(), Role.APPROVER),
                form);
    }

    private EditionView edition(Person person, long id) {
        return bench.findEdition(person, id).orElseThrow(() -> new NotFound("standard"));
    }

    private @Nullable ReportView report(Person person, InspectionRequestView asked) {
        Long report = asked.reportId();
        return report == null ? null : readings.readInLaboratory(person, report);
    }

    /** What is known already: a number to begin with, or what was entered. */
    private static Form prefilled(InspectionRequestView asked, @Nullable ReportView report) {
        Form form = Form.blank().with("number", "R-" + asked.id());
        if (report == null) {
            return form;
        }
        return ResultForm.filled(
                form,
                report.items().stream()
                        .map(item -> new TypedResult(item.itemCode(), item.results()))
                        .toList());
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/laboratory/requests/" + id)).build();
    }

    private static Response wrong(BenchPage page) {
        return Response.status(422).entity(page).build();
    }
}
