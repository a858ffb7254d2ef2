package org.tsagaan.audit.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tsagaan.audit.model.Anchor;

/**
 * Seals and anchors every ten seconds. Every instance tries; one at a time seals, and each keeps
 * its own anchor log up to date.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    private static final Logger LOG = System.getLogger(Sealer.class.getName());
    private static final int MOST_BATCHES = 50;
    private static final int ANCHORS_AT_ONCE = 100;

    @EJB private Sealing sealing;

    @Inject
    @ConfigProperty(name = "market.files")
    private Optional<String> files;

    private long knownSize = -1;
    private long lastAnchored;

    @PostConstruct
    void warnWithoutAnchors() {
        if (files.isEmpty()) {
            LOG.log(Level.WARNING, "market.files is not set: the audit chain is not anchored");
        }
    }

    /**
     * Seals what has settled, then anchors what is sealed; what is left waits for the next time.
     *
     * @throws SQLException when the database fails
     */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void seal() throws SQLException {
        int batches = 0;
        while (sealing.sealNext() && batches < MOST_BATCHES) {
            batches++;
        }
        if (files.isPresent()) {
            anchor(new AnchorLog(Path.of(files.get())));
        }
    }

    /** The log is read only when somebody else has written to it: it grows for years. */
    private void anchor(AnchorLog log) throws SQLException {
        if (log.size() != knownSize) {
            lastAnchored = log.lastSealId();
        }
        List<Anchor> next = sealing.listAnchorsAfter(lastAnchored, ANCHORS_AT_ONCE);
        while (!next.isEmpty()) {
            log.append(next);
            lastAnchored = next.getLast().sealId();
            next = sealing.listAnchorsAfter(lastAnchored, ANCHORS_AT_ONCE);
        }
        knownSize = log.size();
    }
}
