package org.tsagaan.search.index;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.tsagaan.listing.CatalogueNews;
import org.tsagaan.search.Progress;

/** Copies every listed offer to an index. */
@ApplicationScoped
public class Copying {

    @EJB private CatalogueNews news;
    @Inject private Transfer transfer;
    @Inject private Walk walk;

    /** How many offers were looked at, can be found, and failed. */
    record Copy(long offers, long found, long failed) {

        Copy and(long moreOffers, Transfer.Result result) {
            return new Copy(
                    offers + moreOffers, found + result.found(), failed + result.failures().size());
        }
    }

    /**
     * Copies all. An offer that fails gets news of its own, and is tried again.
     *
     * @throws Away when the index could not be written to; what was written by then is not enough
     */
    Copy toIndex(String index, Progress progress) throws Away {
        AtomicReference<Copy> copied = new AtomicReference<>(new Copy(0, 0, 0));
        walk.through(
                page -> {
                    if (!page.offers().isEmpty()) {
                        Transfer.Result result = transfer.bring(page.offers(), List.of(index));
                        news.tellOffers(result.failures().keySet());
                        copied.updateAndGet(copy -> copy.and(page.offers().size(), result));
                    }
                },
                progress);
        return copied.get();
    }
}
