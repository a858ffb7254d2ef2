package org.tsagaan.sellability.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts.ReportFact;

/**
 * Condition 3: the lot passed inspection against every mandatory item of its standard, in a signed
 * report that stands, by a laboratory whose accreditation covered those items on the test date. A
 * failed report that stands outweighs any that passed.
 */
final class LotPassedInspection implements Condition {

    @Override
    public Finding examine(SaleFacts facts, SaleTerms terms, Instant instant) {
        List<ReportFact> standing =
                facts.reports().stream().filter(ReportFact::isEffective).toList();
        List<Reason> failed =
                standing.stream()
                        .filter(r -> r.outcome().equals("FAILED"))
                        .map(r -> new Reason(Code.INSPECTION_FAILED, r.number()))
                        .toList();
        if (!failed.isEmpty()) {
            return Finding.fails(failed);
        }
        if (standing.isEmpty()) {
            return Finding.fails(List.of(whyNoneStands(facts.reports())));
        }
        return standing.stream().anyMatch(r -> faults(r, facts).findAny().isEmpty())
                ? Finding.holds()
                : Finding.fails(standing.stream().flatMap(r -> faults(r, facts)).toList());
    }

    private static Reason whyNoneStands(List<ReportFact> reports) {
        return reports.stream()
                .filter(ReportFact::withdrawn)
                .findFirst()
                .map(r -> new Reason(Code.REPORT_WITHDRAWN, r.number()))
                .orElseGet(() -> Reason.of(Code.NOT_INSPECTED));
    }

    private static Stream<Reason> faults(ReportFact report, SaleFacts facts) {
        Stream.Builder<Reason> faults = Stream.builder();
        if (facts.editionId().filter(id -> id != report.editionId()).isPresent()) {
            faults.add(new Reason(Code.INSPECTED_BY_ANOTHER_STANDARD, report.number()));
        }
        if (!report.outcome().equals("PASSED") || !report.missing().isEmpty()) {
            faults.add(new Reason(Code.INSPECTION_INCOMPLETE, String.join(", ", report.missing())));
        }
        if (!report.uncovered().isEmpty()) {
            faults.add(
                    new Reason(
                            Code.LABORATORY_NOT_ACCREDITED, String.join(", ", report.uncovered())));
        }
        return faults.build();
    }
}
