package org.tsagaan.audit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tsagaan.audit.Fault;
import org.tsagaan.audit.Fault.Kind;

/**
 * Walks the chain from its beginning and compares every row, seal and anchor with each other. Seals
 * are handed over one after the other, with the rows that now stand where theirs did.
 */
public final class ChainCheck {

    /** More would tell nothing new. */
    private static final int MOST_FAULTS = 100;

    private final TreeMap<Long, Anchor> missing = new TreeMap<>();
    private final Map<Long, List<Anchor>> anchors = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private Fingerprint previous = Fingerprint.GENESIS;
    private long seals;
    private long rows;

    public ChainCheck(List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            this.anchors.computeIfAbsent(anchor.sealId(), id -> new ArrayList<>()).add(anchor);
            missing.put(anchor.sealId(), anchor);
        }
    }

    /**
     * Checks the next link.
     *
     * @param found the rows after the last place of the seal before, up to that of this seal
     */
    public void next(Seal seal, List<AuditRow> found) {
        reportCut(missing.headMap(seal.id()));
        if (!seal.previous().equals(previous)) {
            report(Kind.CHAIN_BROKEN, seal.firstRowId(), seal.id());
        }
        if (!seal.isWhole()) {
            report(Kind.SEAL_CHANGED, seal.firstRowId(), seal.id());
        }
        compareRows(seal, found);
        compareAnchors(seal);
        previous = seal.hash();
        seals++;
        rows += found.size();
    }

    /** All that was found, once every seal has been handed over. */
    public List<Fault> finish() {
        reportCut(missing);
        return List.copyOf(faults);
    }

    public long seals() {
        return seals;
    }

    public long rows() {
        return rows;
    }

    private void compareRows(Seal seal, List<AuditRow> found) {
        Map<Long, AuditRow> unmatched = new TreeMap<>();
        found.forEach(row -> unmatched.put(row.place().row(), row));
        for (Seal.Leaf leaf : seal.leaves()) {
            AuditRow row = unmatched.remove(leaf.rowId());
            if (row == null) {
                report(Kind.ROW_REMOVED, leaf.rowId(), seal.id());
            } else if (!row.hash().equals(leaf.hash())) {
                report(Kind.ROW_CHANGED, leaf.rowId(), seal.id());
            }
        }
        unmatched.keySet().forEach(added -> report(Kind.ROW_ADDED, added, seal.id()));
    }

    private void compareAnchors(Seal seal) {
        missing.remove(seal.id());
        List<Anchor> known = anchors.getOrDefault(seal.id(), List.of());
        if (known.stream().anyMatch(anchor -> !anchor.hash().equals(seal.hash()))) {
            report(Kind.CHAIN_REWRITTEN, seal.firstRowId(), seal.id());
        }
    }

    private void reportCut(Map<Long, Anchor> gone) {
        Iterator<Anchor> each = gone.values().iterator();
        while (each.hasNext()) {
            Anchor anchor = each.next();
            report(Kind.CHAIN_CUT, anchor.firstRowId(), anchor.sealId());
            each.remove();
        }
    }

    private void report(Kind kind, long rowId, long sealId) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(kind, rowId, sealId));
        }
    }
}
