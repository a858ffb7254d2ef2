package org.tsagaan.web.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.kernel.Hashes;

/** SHA-256 of papers and of what they say, so that a copy can be compared with another. */
final class Digests {

    private Digests() {}

    static String of(byte[] bytes) {
        return Hashes.sha256Hex(bytes);
    }

    /** Of a report's facts, one a line: the same for the same report, wherever it is printed. */
    static String of(ReportView report) {
        List<Object> facts = new ArrayList<>();
        facts.add(report.number());
        facts.add(report.lotNumber());
        facts.add(report.standardCode());
        facts.add(report.laboratoryZh());
        facts.add(report.accreditations());
        facts.add(report.sampledOn());
        facts.add(report.testedOn());
        facts.add(String.valueOf(report.signedAt()));
        facts.add(String.valueOf(report.outcome()));
        for (ReportView.Item item : report.items()) {
            facts.add(
                    String.join(
                            "\t",
                            item.itemCode(),
                            item.limitShown(),
                            item.limitSource().name(),
                            String.join(" ", item.results()),
                            item.verdict().name()));
        }
        return of(String.join("\n", facts.stream().map(String::valueOf).toList()).getBytes(UTF_8));
    }
}
