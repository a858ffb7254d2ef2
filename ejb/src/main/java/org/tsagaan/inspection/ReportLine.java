package org.tsagaan.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.Verdict;

/** A report in the list of its laboratory. */
public record ReportLine(
        long id,
        String number,
        ReportKind kind,
        long lotId,
        String lotNumber,
        String productZh,
        String productEn,
        String producerZh,
        String producerEn,
        LocalDate testedOn,
        long enteredBy,
        String enteredByName,
        Instant enteredAt,
        @Nullable Instant signedAt,
        @Nullable Verdict outcome,
        @Nullable Instant withdrawnAt) {}
