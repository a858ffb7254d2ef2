package org.tsagaan.freshness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.tsagaan.freshness.News.Position;
import org.tsagaan.freshness.adapter.PageNews;
import org.tsagaan.freshness.model.Changes;
import org.tsagaan.freshness.model.SharedQuestion;
import org.tsagaan.kernel.BrokenInvariant;

/**
 * Knows what has changed, as of now: every commit that anybody was told of is heard of by whoever
 * asks afterwards, whichever instance of the application or other program made it (docs/adr/0010).
 */
@ApplicationScoped
public class Freshness {

    private static final int MOST_REMEMBERED = 50_000;

    private final Changes changes = new Changes(MOST_REMEMBERED);
    private final SharedQuestion question = new SharedQuestion(this::hear);

    /** Written by whose turn it is, and read by the next. */
    private @Nullable Position position;

    @Inject private PageNews news;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /**
     * Hears all that was committed before this call. What is read after it may be kept under it.
     *
     * @throws BrokenInvariant within a transaction: what that reads may never be committed
     */
    public Moment moment() {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new BrokenInvariant("Nothing read within a transaction may be kept");
        }
        return new Moment(question.ask());
    }

    /** Whether nothing was heard, up to now, that changed any of the things after the moment. */
    public boolean isUnchangedSince(Moment moment, Collection<Ground> grounds) {
        return !changes.isAnySince(moment.turn(), grounds);
    }

    private void hear(long turn) {
        News heard = news.since(position);
        changes.hear(heard, turn);
        position = heard.position();
    }
}
