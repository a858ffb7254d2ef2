package org.tsagaan.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.Verdict;

/**
 * A report as anybody may read it.
 *
 * @param standardCode code and edition of the standard it was judged by
 * @param accreditations numbers of the laboratory's accreditations valid on the test day
 * @param signedAt null while it waits for the second pair of eyes
 * @param outcome verdict of the lot; of an unsigned report what it would be
 * @param withdrawnAt null while it stands
 * @param items every item of the standard, in its order
 */
public record ReportView(
        long id,
        String number,
        ReportKind kind,
        long lotId,
        String lotNumber,
        LocalDate sampledOn,
        LocalDate testedOn,
        Instant enteredAt,
        @Nullable Instant signedAt,
        @Nullable Verdict outcome,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable Long retestOf,
        long editionId,
        String standardCode,
        String standardTitleZh,
        String standardTitleEn,
        long laboratoryId,
        LaboratoryKind laboratoryKind,
        String laboratoryZh,
        String laboratoryEn,
        String accreditations,
        List<Item> items) {

    public ReportView {
        items = List.copyOf(items);
    }

    /**
     * What was found of one item.
     *
     * @param limitShown the limit it was judged by
     * @param limitSource where that limit was read
     * @param results as measured: {@code 12.5}, {@code <10} or {@code ND}
     * @param verdict what follows
     */
    public record Item(
            String itemCode,
            String nameZh,
            String nameEn,
            String unit,
            boolean mandatory,
            boolean microbial,
            String limitShown,
            LimitSource limitSource,
            List<String> results,
            Verdict verdict) {

        public Item {
            results = List.copyOf(results);
        }
    }

    /** The same with its items, and the outcome that follows from them. */
    public ReportView with(@Nullable Verdict verdict, List<Item> found) {
        return new ReportView(
                id,
                number,
                kind,
                lotId,
                lotNumber,
                sampledOn,
                testedOn,
                enteredAt,
                signedAt,
                verdict,
                withdrawnAt,
                withdrawalReason,
                retestOf,
                editionId,
                standardCode,
                standardTitleZh,
                standardTitleEn,
                laboratoryId,
                laboratoryKind,
                laboratoryZh,
                laboratoryEn,
                accreditations,
                found);
    }
}
