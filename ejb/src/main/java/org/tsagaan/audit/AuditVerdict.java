package org.tsagaan.audit;

import java.util.List;

/**
 * What a check of the whole audit trail found.
 *
 * @param sealedRows rows that were checked
 * @param unsealedRows rows too new to be sealed, which nothing protects yet
 * @param seals links of the chain
 * @param anchors seals that are also known from outside the database
 * @param unreadableAnchors lines of the anchor log that say nothing
 * @param faults all that was found, in the order of the chain; the first names the first bad row
 */
public record AuditVerdict(
        long sealedRows,
        long unsealedRows,
        long seals,
        long anchors,
        long unreadableAnchors,
        List<Fault> faults) {

    public AuditVerdict {
        faults = List.copyOf(faults);
    }

    public boolean isIntact() {
        return faults.isEmpty();
    }
}
