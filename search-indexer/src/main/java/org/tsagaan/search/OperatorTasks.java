package org.tsagaan.search;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.listing.SearchTask;
import org.tsagaan.listing.SearchTask.Result;
import org.tsagaan.listing.SearchTasks;

/** Does what operators ask of the search, one thing at a time, and says how far it is. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorTasks {

    private static final Logger LOG = Logger.getLogger(OperatorTasks.class.getName());

    @EJB private SearchTasks tasks;
    @EJB private IndexTruth truth;
    @EJB private Rebuild rebuild;
    @Resource private ManagedExecutorService executor;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Looks for something to do, unless it is at it. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                tasks.take()
                        .ifPresentOrElse(
                                task -> executor.execute(() -> work(task)), () -> busy.set(false));
            } catch (RuntimeException unreadable) {
                busy.set(false);
                LOG.log(Level.WARNING, "Tasks of the search cannot be looked for", unreadable);
            }
        }
    }

    private void work(SearchTask task) {
        try {
            Heartbeat progress =
                    new Heartbeat((done, total) -> tasks.progress(task.id(), done, total));
            switch (task.kind()) {
                case VERIFY -> verify(task, progress);
                case REBUILD -> rebuild(task, progress);
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "A task of the search failed", fault);
            tasks.finish(task.id(), Result.FAILED, "It failed: " + fault);
        } finally {
            busy.set(false);
        }
    }

    private void verify(SearchTask task, Progress progress) {
        switch (truth.compare(progress)) {
            case Outcome.Done<Truth>(Truth found) ->
                    tasks.finish(
                            task.id(),
                            found.holds() ? Result.EQUAL : Result.DIFFERENT,
                            Reports.of(found));
            case Outcome.Refused<Truth> refused ->
                    tasks.finish(task.id(), Result.FAILED, Reports.of(refused.reasons()));
        }
    }

    private void rebuild(SearchTask task, Progress progress) {
        switch (rebuild.run(progress)) {
            case Outcome.Done<Rebuilt>(Rebuilt made) ->
                    tasks.finish(task.id(), Result.DONE, Reports.of(made));
            case Outcome.Refused<Rebuilt> refused ->
                    tasks.finish(task.id(), Result.FAILED, Reports.of(refused.reasons()));
        }
    }
}
