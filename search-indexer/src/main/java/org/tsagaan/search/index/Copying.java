package org.tsagaan.search.index;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.listing.CatalogueNews;
import org.tsagaan.search.Progress;

/**
 * Copies every listed offer to an index, page by page: while the index takes in one page, another
 * is read from the database.
 */
@ApplicationScoped
public class Copying {

    private static final int PAGE = 500;
    private static final int AT_ONCE = 2;

    @EJB private CatalogItems items;
    @EJB private CatalogueNews news;
    @Inject private Transfer transfer;
    @Resource private ManagedExecutorService executor;

    /** How many offers were looked at, can be found, and failed. */
    record Copy(long offers, long found, long failed) {

        Copy and(long moreOffers, Transfer.Result result) {
            return new Copy(
                    offers + moreOffers, found + result.found(), failed + result.failures().size());
        }
    }

    /** What the copiers share. */
    private static final class Course {
        private final long total;
        private final Progress progress;
        private long last;
        private boolean over;
        private Copy copied = new Copy(0, 0, 0);

        Course(long total, Progress progress) {
            this.total = total;
            this.progress = progress;
        }

        synchronized List<Long> next(CatalogItems items) {
            List<Long> page = over ? List.of() : items.listIds(last, PAGE);
            if (page.isEmpty()) {
                over = true;
            } else {
                last = page.getLast();
            }
            return page;
        }

        synchronized void stop() {
            over = true;
        }

        synchronized void add(int offers, Transfer.Result result) {
            copied = copied.and(offers, result);
            progress.at(copied.offers(), Math.max(total, copied.offers()));
        }
    }

    /**
     * Copies all. An offer that fails gets news of its own, and is tried again.
     *
     * @throws Away when the index could not be written to; what was written by then is not enough
     */
    Copy toIndex(String index, Progress progress) throws Away {
        Course course = new Course(items.countListed(), progress);
        var copiers =
                IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> executor.runAsync(() -> copy(course, index)))
                        .toList();
        for (var copier : copiers) {
            try {
                copier.join();
            } catch (CompletionException failed) {
                course.stop();
                if (failed.getCause() instanceof Stopped stopped) {
                    throw stopped.away;
                }
                throw failed;
            }
        }
        return course.copied;
    }

    private void copy(Course course, String index) {
        try {
            for (List<Long> page = course.next(items); !page.isEmpty(); page = course.next(items)) {
                Transfer.Result result = transfer.bring(page, List.of(index));
                news.tellOffers(result.failures().keySet());
                course.add(page.size(), result);
            }
        } catch (Away away) {
            throw new Stopped(away);
        } finally {
            course.stop();
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
