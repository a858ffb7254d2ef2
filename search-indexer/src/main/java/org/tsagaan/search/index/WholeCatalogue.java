package org.tsagaan.search.index;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.search.Rebuilt;

/**
 * Answers news of the whole catalogue by making the index anew: one fill costs less than a million
 * pieces of news. It is acknowledged only when an index that was begun after it has taken over;
 * single news is worked off meanwhile.
 */
@ApplicationScoped
public class WholeCatalogue {

    private static final Logger LOG = Logger.getLogger(WholeCatalogue.class.getName());

    @EJB private Outbox outbox;
    @Inject private Filling filling;
    @Resource private ManagedExecutorService executor;

    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * Begins to fill, and comes back at once. News that comes while a fill runs is given out again
     * after its time.
     *
     * @param news ids of rows of the outbox, claimed
     */
    void bring(Collection<Long> news) {
        if (news.isEmpty() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            executor.execute(() -> fill(news));
        } catch (RejectedExecutionException busy) {
            running.set(false);
            LOG.log(Level.FINE, "The index is filled later", busy);
        }
    }

    private void fill(Collection<Long> news) {
        try {
            switch (filling.fill((done, total) -> {})) {
                case Outcome.Done<Rebuilt> _ -> outbox.acknowledge(news);
                case Outcome.Refused<Rebuilt>(var reasons) ->
                        outbox.retryAllLater(news, reasons.toString());
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The index was not filled; tried again soon", fault);
            outbox.retryAllLater(news, fault.toString());
        } finally {
            running.set(false);
        }
    }
}
