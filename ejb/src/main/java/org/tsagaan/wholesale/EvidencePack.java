package org.tsagaan.wholesale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.inspection.ReportView;

/**
 * The papers of one delivery: what a retailer checks and keeps (Food Safety Law art. 50 and 53).
 *
 * @param seller who sold and sent the goods
 * @param buyer who bought them
 * @param certificates what the seller and the producers were allowed to do on the day of dispatch
 * @param lines what was sent, one for each lot: the lines of the purchase ledger
 * @param reports the signed reports of those lots, by lot, newest first
 */
public record EvidencePack(
        Delivery delivery,
        Party seller,
        Party buyer,
        List<Certificate> certificates,
        List<Line> lines,
        List<ReportView> reports) {

    public EvidencePack {
        certificates = List.copyOf(certificates);
        lines = List.copyOf(lines);
        reports = List.copyOf(reports);
    }

    /**
     * Where and when it went.
     *
     * @param branchZh the branch's Chinese name
     * @param recipient who takes the goods there
     */
    public record Delivery(
            long fulfilmentId,
            String orderNumber,
            Instant placedAt,
            Instant dispatchedAt,
            String carrier,
            String tracking,
            String branchZh,
            String branchEn,
            String recipient,
            String phone,
            String address) {}

    /**
     * An organisation as its papers name it.
     *
     * @param creditCode unified social credit code; empty when it has none
     */
    public record Party(
            long id,
            String nameZh,
            String nameEn,
            String creditCode,
            String address,
            String phone) {}

    /**
     * A registration, licence or recognition that was in force on the day of dispatch.
     *
     * @param kind {@code WORKSHOP_REGISTRATION}, {@code PRODUCTION_LICENCE}, {@code
     *     DEMONSTRATION_STORE}
     * @param issuedBy who issued it; empty when the market does not know
     */
    public record Certificate(
            String kind,
            String number,
            String holderZh,
            String holderEn,
            String issuedBy,
            LocalDate validFrom,
            LocalDate validUntil) {}

    /**
     * Units of one lot.
     *
     * @param netContentGrams specification: net content of one unit
     */
    public record Line(
            String gtin,
            String nameZh,
            String nameEn,
            int netContentGrams,
            int quantity,
            int casePack,
            long unitPriceFen,
            long lotId,
            String lotNumber,
            LocalDate producedOn,
            LocalDate bestBefore,
            int shelfLifeDays,
            String storage,
            Party producer,
            String standardCode) {}

    /** Reports of one lot. */
    public List<ReportView> reportsOf(long lotId) {
        return reports.stream().filter(r -> r.lotId() == lotId).toList();
    }
}
