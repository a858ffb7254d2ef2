package org.tsagaan.search.index;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.search.Progress;

/**
 * Goes through all listed offers in the order of their ids, page by page, two pages at once: while
 * Elasticsearch is busy with one, another is read from the database.
 */
@ApplicationScoped
public class Walk {

    private static final int PAGE = 500;
    private static final int AT_ONCE = 2;

    @EJB private CatalogItems items;
    @Resource private ManagedExecutorService executor;

    /**
     * Listed offers that follow each other.
     *
     * @param after ids greater than this
     * @param last and up to this; the greatest number there is on the last page
     */
    record Page(long after, List<Long> offers, long last) {}

    /** What is done with each page; called by several threads. */
    @FunctionalInterface
    interface Step {
        void at(Page page) throws Away;
    }

    /**
     * Takes the step on every page; between them the pages cover every id there can be.
     *
     * @throws Away as soon as a step does; some pages are left out then
     */
    void through(Step step, Progress progress) throws Away {
        Course course = new Course(items.countListed(), progress);
        var walkers =
                IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> executor.runAsync(() -> walk(course, step)))
                        .toList();
        for (var walker : walkers) {
            try {
                walker.join();
            } catch (CompletionException failed) {
                course.stop();
                if (failed.getCause() instanceof Stopped stopped) {
                    throw stopped.away;
                }
                throw failed;
            }
        }
    }

    private void walk(Course course, Step step) {
        try {
            Optional<Page> page = course.next(items);
            while (page.isPresent()) {
                step.at(page.get());
                course.done(page.get().offers().size());
                page = course.next(items);
            }
        } catch (Away away) {
            throw new Stopped(away);
        } finally {
            course.stop();
        }
    }

    /** What the walkers share. */
    private static final class Course {
        private final long total;
        private final Progress progress;
        private long last;
        private long done;
        private boolean over;

        Course(long total, Progress progress) {
            this.total = total;
            this.progress = progress;
        }

        synchronized Optional<Page> next(CatalogItems items) {
            if (over) {
                return Optional.empty();
            }
            long after = last;
            List<Long> offers = items.listIds(after, PAGE);
            over = offers.size() < PAGE;
            last = over ? Long.MAX_VALUE : offers.getLast();
            return Optional.of(new Page(after, offers, last));
        }

        synchronized void stop() {
            over = true;
        }

        synchronized void done(int offers) {
            done += offers;
            progress.at(done, Math.max(total, done));
        }
    }

    /** Carries {@link Away} out of a task. */
    private static final class Stopped extends RuntimeException {
        private final transient Away away;

        Stopped(Away away) {
            super(away);
            this.away = away;
        }
    }
}
