package org.tsagaan.search.index;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.listing.Lease;
import org.tsagaan.listing.Names;
import org.tsagaan.reading.OwnNames;
import org.tsagaan.search.Progress;
import org.tsagaan.search.Rebuilt;
import org.tsagaan.search.index.Copying.Copy;
import org.tsagaan.search.index.Indices.Known;

/**
 * Makes an index anew from the database and lets it take over at one instant. From the moment it
 * exists, whoever works off news writes to it as well: what is claimed later is written to it, what
 * was claimed earlier is in what it is filled from. One instance at a time does this.
 */
@ApplicationScoped
public class Filling {

    private static final Logger LOG = Logger.getLogger(Filling.class.getName());
    private static final String LEASE = "search.filling";

    /** Each node keeps an index's words in memory, and each change of the cluster carries them. */
    private static final int MOST_NAMES = 10_000;

    @EJB private CatalogItems items;
    @EJB private Names names;
    @EJB private Lease lease;
    @Inject private Indices indices;
    @Inject private IndexDefinition definition;
    @Inject private Copying copying;

    /**
     * Whether the live index is missing, was made from another definition, or holds versions that
     * this database never gave out, as after the database was restored from a copy.
     */
    public boolean isNeeded(Known known) throws Away {
        Optional<String> live = known.live();
        if (live.isEmpty() || !definition.made(live.get())) {
            return true;
        }
        long given = items.lastVersion();
        return indices.highestVersion() > given;
    }

    /** Makes the index anew where {@link #isNeeded} says so; what fails is logged. */
    public boolean fillIfNeeded() {
        return fillIf(this::isNeeded);
    }

    /**
     * Makes the index anew where names of sellers are other words than those it was made with; what
     * fails is logged.
     */
    public boolean fillIfNamesChanged() {
        return fillIf(
                known -> known.live().filter(it -> definition.made(it, ownNames())).isEmpty());
    }

    private boolean fillIf(Need need) {
        try {
            return lease.whileHolding(
                    LEASE,
                    () -> {
                        var _ = attempt(need, (done, total) -> {});
                    });
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The index was not filled; tried again soon", fault);
            return false;
        }
    }

    /**
     * Makes the index anew in any case.
     *
     * @param progress hears after each few hundred offers
     */
    public Outcome<Rebuilt> fill(Progress progress) {
        AtomicReference<Outcome<Rebuilt>> outcome =
                new AtomicReference<>(Outcome.refused(Refusal.of("search.rebuild_running")));
        boolean _ = lease.whileHolding(LEASE, () -> outcome.set(attempt(known -> true, progress)));
        return outcome.get();
    }

    private Outcome<Rebuilt> attempt(Need need, Progress progress) {
        try {
            Known known = indices.known();
            for (String leftover : known.others()) {
                indices.delete(leftover);
            }
            if (known.next().isPresent()) {
                indices.delete(known.next().get());
            }
            if (!need.of(known)) {
                return Outcome.refused(Refusal.of("search.rebuild_not_needed"));
            }
            return Outcome.done(fillNew(known.live(), progress));
        } catch (Away away) {
            LOG.log(Level.WARNING, "The index was not filled: {0}", away.getMessage());
            return Outcome.refused(Refusal.of("search.away", String.valueOf(away.getMessage())));
        }
    }

    /** What names of sellers have of their own: words of the new index. */
    private List<String> ownNames() {
        return names.listSellers(MOST_NAMES).stream()
                .flatMap(name -> OwnNames.in(name).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Rebuilt fillNew(Optional<String> live, Progress progress) throws Away {
        Instant began = Instant.now();
        List<String> words = ownNames();
        String name = definition.nameAt(began.toEpochMilli(), words);
        indices.create(name, words);
        Copy copied = copying.toIndex(name, progress);
        indices.swap(name, live);
        Rebuilt rebuilt =
                new Rebuilt(
                        name,
                        copied.offers(),
                        copied.found(),
                        copied.failed(),
                        Duration.between(began, Instant.now()));
        LOG.log(Level.INFO, "The index was filled: {0}", rebuilt);
        return rebuilt;
    }

    /** Whether an index is to be made, seeing which there are. */
    @FunctionalInterface
    private interface Need {

        boolean of(Known known) throws Away;
    }
}
