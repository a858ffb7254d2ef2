package org.tsagaan.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.Verdict;

/**
 * A request for inspection as those concerned see it.
 *
 * @param retestOf number of the report that is tested again, or null
 * @param feeFen in fen
 * @param subsidyFen what public money for workshops bears of it, in fen
 * @param dueOn day by which the report is promised
 * @param reportId the report, once results are entered
 * @param outcome its verdict, once signed
 * @param stateReason why it was declined or sent back; else empty
 * @param photoIds photographs of the sealed sample, in their order
 */
public record InspectionRequestView(
        long id,
        long lotId,
        String lotNumber,
        String gtin,
        LocalDate producedOn,
        String productZh,
        String productEn,
        long producerId,
        String producerZh,
        String producerEn,
        long laboratoryId,
        String laboratoryZh,
        String laboratoryEn,
        ReportKind kind,
        @Nullable Long retestOf,
        Payer payer,
        long feeFen,
        long subsidyFen,
        RequestState state,
        Instant requestedAt,
        LocalDate dueOn,
        String sealNumber,
        String sampleNote,
        @Nullable Instant receivedAt,
        @Nullable Long reportId,
        @Nullable Verdict outcome,
        @Nullable Instant withdrawnAt,
        String stateReason,
        List<Long> photoIds) {

    public InspectionRequestView {
        photoIds = List.copyOf(photoIds);
    }

    /** What public money bears of the fee, in fen: all of it for whom an official had sampled. */
    public long publicFen() {
        return payer == Payer.PUBLIC && kind == ReportKind.SUPERVISORY ? feeFen : subsidyFen;
    }

    /** What the producer owes of the fee, in fen. */
    public long owedFen() {
        return payer.owed(feeFen, publicFen());
    }
}
