package org.tsagaan.audit.adapter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.tsagaan.audit.AuditVerdict;
import org.tsagaan.audit.model.ChainCheck;
import org.tsagaan.audit.model.Place;
import org.tsagaan.audit.model.Seal;

/** Reads the whole chain and checks it, a seal at a time. */
public final class ChainReading {

    private static final int SEALS_AT_ONCE = 20;

    private final SealedRows sealed;

    private ChainReading(SealedRows sealed) {
        this.sealed = sealed;
    }

    public static ChainReading ofMarket(Connection connection) {
        return new ChainReading(SealedRows.ofMarket(connection));
    }

    public static ChainReading ofAuditor(Connection connection) {
        return new ChainReading(SealedRows.ofAuditor(connection));
    }

    /**
     * @param anchors read before: a seal made meanwhile is then no fault
     * @throws SQLException when the database fails
     */
    public AuditVerdict check(AnchorLog.Content anchors) throws SQLException {
        ChainCheck check = new ChainCheck(anchors.anchors());
        Place place = Place.BEFORE_ALL;
        List<Seal> seals = sealed.listSeals(0, SEALS_AT_ONCE);
        while (!seals.isEmpty()) {
            for (Seal seal : seals) {
                check.next(seal, sealed.listBetween(place, seal.last()));
                place = seal.last();
            }
            seals = sealed.listSeals(seals.getLast().id(), SEALS_AT_ONCE);
        }
        long unsealed = sealed.countAfter(place);
        return new AuditVerdict(
                check.rows(),
                unsealed,
                check.seals(),
                anchors.anchors().size(),
                anchors.unreadable(),
                check.finish());
    }
}
