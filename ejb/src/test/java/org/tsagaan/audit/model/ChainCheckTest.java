package org.tsagaan.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tsagaan.audit.Fault;
import org.tsagaan.audit.Fault.Kind;

class ChainCheckTest {

    private final List<AuditRow> first = rows(1, 3);
    private final List<AuditRow> second = rows(4, 6);
    private final Seal one = seal(1, Fingerprint.GENESIS, first);
    private final Seal two = seal(2, one.hash(), second);
    private final List<Anchor> anchors = List.of(Anchor.of(one), Anchor.of(two));

    @Test
    void untouchedTrailIsIntact() {
        assertThat(check(anchors, List.of(one, two), List.of(first, second))).isEmpty();
    }

    @Test
    void changedRowIsNamed() {
        List<AuditRow> tampered = new ArrayList<>(second);
        tampered.set(1, row(5, "nothing happened"));
        assertThat(check(anchors, List.of(one, two), List.of(first, tampered)))
                .containsExactly(new Fault(Kind.ROW_CHANGED, 5, 2));
    }

    @Test
    void removedRowIsNamed() {
        assertThat(check(anchors, List.of(one, two), List.of(rows(2, 3), second)))
                .containsExactly(new Fault(Kind.ROW_REMOVED, 1, 1));
    }

    @Test
    void addedRowIsNamed() {
        List<AuditRow> tampered = new ArrayList<>(first);
        tampered.add(row(77, "forged"));
        assertThat(check(anchors, List.of(one, two), List.of(tampered, second)))
                .containsExactly(new Fault(Kind.ROW_ADDED, 77, 1));
    }

    @Test
    void rowsThatChangedPlacesAreNamed() {
        List<AuditRow> tampered = List.of(first.get(0), moved(3, 2), moved(2, 3));
        assertThat(check(anchors, List.of(one, two), List.of(tampered, second)))
                .containsExactly(
                        new Fault(Kind.ROW_CHANGED, 2, 1), new Fault(Kind.ROW_CHANGED, 3, 1));
    }

    @Test
    void trailCutAtItsEndIsFoundByItsAnchor() {
        assertThat(check(anchors, List.of(one), List.of(first)))
                .containsExactly(new Fault(Kind.CHAIN_CUT, 4, 2));
    }

    @Test
    void removedSealBreaksTheChain() {
        assertThat(check(List.of(), List.of(two), List.of(second)))
                .containsExactly(new Fault(Kind.CHAIN_BROKEN, 4, 2));
    }

    @Test
    void sealWhoseHashWasNotMadeAnewIsFound() {
        Seal forged = new Seal(2, two.last(), Seal.leaves(rows(4, 5)), two.previous(), two.hash());
        assertThat(check(anchors, List.of(one, forged), List.of(first, rows(4, 5))))
                .containsExactly(new Fault(Kind.SEAL_CHANGED, 4, 2));
    }

    @Test
    void chainWrittenAnewIsFoundByItsAnchors() {
        List<AuditRow> forgedRows = List.of(row(1, "forged"), first.get(1), first.get(2));
        Seal forged = seal(1, Fingerprint.GENESIS, forgedRows);
        Seal next = seal(2, forged.hash(), second);
        assertThat(check(anchors, List.of(forged, next), List.of(forgedRows, second)))
                .first()
                .isEqualTo(new Fault(Kind.CHAIN_REWRITTEN, 1, 1));
    }

    @Test
    void laterAnchorDoesNotHideAnEarlierOne() {
        List<AuditRow> forgedRows = List.of(row(1, "forged"), first.get(1), first.get(2));
        Seal forged = seal(1, Fingerprint.GENESIS, forgedRows);
        List<Anchor> both = List.of(Anchor.of(one), Anchor.of(forged));
        assertThat(check(both, List.of(forged), List.of(forgedRows)))
                .containsExactly(new Fault(Kind.CHAIN_REWRITTEN, 1, 1));
    }

    @Test
    void textsThatTogetherReadTheSameAreNotTheSame() {
        AuditRow left = new AuditRow(new Place(1, 1), 0, 0, List.of("ab", "c", "", "", ""));
        AuditRow right = new AuditRow(new Place(1, 1), 0, 0, List.of("a", "bc", "", "", ""));
        assertThat(left.hash()).isNotEqualTo(right.hash());
    }

    private static List<Fault> check(
            List<Anchor> anchors, List<Seal> seals, List<List<AuditRow>> found) {
        ChainCheck check = new ChainCheck(anchors);
        for (int i = 0; i < seals.size(); i++) {
            check.next(seals.get(i), found.get(i));
        }
        return check.finish();
    }

    private static Seal seal(long id, Fingerprint previous, List<AuditRow> rows) {
        List<Seal.Leaf> leaves = Seal.leaves(rows);
        Place last = rows.getLast().place();
        return new Seal(id, last, leaves, previous, Seal.chain(previous, leaves));
    }

    private static List<AuditRow> rows(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(id -> row(id, "happened")).toList();
    }

    private static AuditRow row(long id, String reason) {
        return moved(id, id, reason);
    }

    private static AuditRow moved(long id, long subject) {
        return moved(id, subject, "happened");
    }

    private static AuditRow moved(long id, long subject, String reason) {
        return new AuditRow(
                new Place(100, id),
                1_700_000_000_000_000L,
                subject,
                List.of("account:1", "lot.freeze", "lot", reason, "{}"));
    }
}
