package org.tsagaan.web.api.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.standard.Verdict;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;

/** An inspection that was asked for. */
@Means("An inspection of a lot, as who asked for it and its laboratory see it.")
public record Inspection(
        @Means(value = "The inspection.", example = "60117") long inspectionId,
        @Means("The lot.") InspectedLot lot,
        @Means(value = "The laboratory.", example = "1301") long laboratoryId,
        @Means("What it is called.") Named laboratory,
        @Means(value = "Why the lot is inspected.", example = "RELEASE") ReportKind kind,
        @Means(value = "The failed report that is tested again; absent else.", example = "40231")
                @Nullable Long retestOf,
        @Means(value = "Who pays.", example = "PUBLIC") Payer payer,
        @Means("What the laboratory asks.") MoneyAmount fee,
        @Means("What public money bears of it.") MoneyAmount publicMoney,
        @Means("What the producer owes of it.") MoneyAmount owed,
        @Means(value = "How far it is.", example = "RECEIVED") RequestState state,
        @Means(value = "When it was asked for.", example = "2026-11-20T01:00:00Z")
                Instant requestedAt,
        @Means(value = "Day by which the report is promised.", example = "2026-12-04")
                LocalDate dueOn,
        @Means("The sample; absent until it has come.") @Nullable Sample sample,
        @Means(value = "The report; absent until results are entered.", example = "40232")
                @Nullable Long reportId,
        @Means(value = "Its verdict; absent until it is signed.", example = "PASSED")
                @Nullable Verdict outcome,
        @Means(value = "Why it was declined or sent back; may be empty.", example = "")
                String reason) {

    /** What is inspected. */
    @Means("The lot that is inspected.")
    public record InspectedLot(
            @Means(value = "The lot.", example = "30211") long lotId,
            @Means(value = "Its number on the package.", example = "L20261101A") String number,
            @Means("What it is of.") Named product,
            @Means("Who made it.") Named producer,
            @Means(value = "Day of production.", example = "2026-11-01") LocalDate producedOn) {}

    /** What came to the laboratory. */
    @Means("The sample as it came to the laboratory.")
    public record Sample(
            @Means(value = "Number of its seal.", example = "F-2026-0117") String sealNumber,
            @Means(value = "What is to be said of its condition; may be empty.", example = "")
                    String note,
            @Means(value = "When it came.", example = "2026-11-21T02:00:00Z") Instant receivedAt,
            @Means(
                            value = "Where its photographs are, for who may read the inspection.",
                            example = "/api/v1/inspections/60117/photos/90211")
                    List<String> photos) {

        static Sample of(InspectionRequestView v, Instant received) {
            return new Sample(
                    v.sealNumber(),
                    v.sampleNote(),
                    received,
                    v.photoIds().stream()
                            .map(id -> "/api/v1/inspections/" + v.id() + "/photos/" + id)
                            .toList());
        }
    }

    static Inspection of(InspectionRequestView v) {
        Instant received = v.receivedAt();
        return new Inspection(
                v.id(),
                new InspectedLot(
                        v.lotId(),
                        v.lotNumber(),
                        new Named(v.productZh(), v.productEn()),
                        new Named(v.producerZh(), v.producerEn()),
                        v.producedOn()),
                v.laboratoryId(),
                new Named(v.laboratoryZh(), v.laboratoryEn()),
                v.kind(),
                v.retestOf(),
                v.payer(),
                MoneyAmount.ofFen(v.feeFen()),
                MoneyAmount.ofFen(v.publicFen()),
                MoneyAmount.ofFen(v.owedFen()),
                v.state(),
                v.requestedAt(),
                v.dueOn(),
                received == null ? null : Sample.of(v, received),
                v.reportId(),
                v.outcome(),
                v.stateReason());
    }
}
