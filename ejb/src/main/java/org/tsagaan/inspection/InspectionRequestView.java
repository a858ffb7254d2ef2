package org.tsagaan.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.Verdict;

/**
 * A request for inspection as those concerned see it.
 *
 * @param retestOf number of the report that is tested again, or null
 * @param feeFen in fen
 * @param dueOn day by which the report is promised
 * @param reportId the report, once results are entered
 * @param outcome its verdict, once signed
 * @param stateReason why it was declined or sent back; else empty
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
        RequestState state,
        Instant requestedAt,
        LocalDate dueOn,
        String sealNumber,
        String sampleNote,
        @Nullable Instant receivedAt,
        @Nullable Long reportId,
        @Nullable Verdict outcome,
        @Nullable Instant withdrawnAt,
        String stateReason) {}
