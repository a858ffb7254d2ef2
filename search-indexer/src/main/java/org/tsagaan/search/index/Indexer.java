package org.tsagaan.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.search.SearchStanding.State;

/**
 * Keeps the index up to date: looks for news every second, and soon after a change made in this
 * instance: changes that come together are written together, and more of them while they keep
 * coming. Any number of instances may do so. While Elasticsearch is away it claims nothing, so that
 * no news grows old by being tried.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Indexer {

    private static final Logger LOG = Logger.getLogger(Indexer.class.getName());

    /** How long changes gather; the index shows what was written a little later still. */
    private static final int GATHERING_MILLIS = 100;

    /** The same while there was news at the last look too: one write costs as much as a hundred. */
    private static final int BUSY_GATHERING_MILLIS = 400;

    @Inject private NewsReader news;
    @Inject private Preparation preparation;
    @Inject private Standing standing;
    @Resource private ManagedExecutorService executor;
    @Resource private ManagedScheduledExecutorService later;

    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean helped = new AtomicBoolean();
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicBoolean busy = new AtomicBoolean();

    /** A cluster that could never be searched is found out at the start, and refuses it. */
    @PostConstruct
    void requireFit() {
        preparation.requireFit();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        work();
    }

    /** Looks soon after a change is committed. */
    public void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        if (!called.getAndSet(true)) {
            lookSoon();
        }
    }

    private void lookSoon() {
        try {
            int gathering = busy.get() ? BUSY_GATHERING_MILLIS : GATHERING_MILLIS;
            var _ = later.schedule(this::work, gathering, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            LOG.log(Level.FINE, "The next second looks", full);
        }
    }

    /**
     * One thread of an instance works, and one helps it. As long as there is news, and when
     * somebody called meanwhile, it looks again after others had time to call too.
     */
    private void work() {
        if (working.compareAndSet(false, true)) {
            boolean heard;
            try {
                called.set(false);
                heard = workOffAll();
                busy.set(heard);
            } finally {
                working.set(false);
            }
            if (heard || called.get()) {
                lookSoon();
            }
        }
    }

    /** Whether there was news at last, so that there may be more soon. */
    private boolean workOffAll() {
        try {
            int heard = preparation.isIndexThere() ? news.workOff() : 0;
            while (heard >= NewsReader.BATCH) {
                callHelper();
                heard = news.workOff();
            }
            return heard > 0;
        } catch (Away away) {
            standing.becomes(State.AWAY, String.valueOf(away.getMessage()));
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The index was not brought up to date; tried again soon", fault);
        }
        return false;
    }

    /** When there is much news, one batch is read while another is being written. */
    private void callHelper() {
        if (helped.compareAndSet(false, true)) {
            try {
                executor.execute(this::help);
            } catch (RejectedExecutionException busy) {
                helped.set(false);
                LOG.log(Level.FINE, "Nobody can help", busy);
            }
        }
    }

    private void help() {
        try {
            int heard = NewsReader.BATCH;
            while (heard >= NewsReader.BATCH) {
                heard = news.workOff();
            }
        } catch (Away away) {
            standing.becomes(State.AWAY, String.valueOf(away.getMessage()));
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The index was not brought up to date; tried again soon", fault);
        } finally {
            helped.set(false);
        }
    }
}
