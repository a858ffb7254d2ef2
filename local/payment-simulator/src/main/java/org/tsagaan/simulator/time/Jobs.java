package org.tsagaan.simulator.time;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/** Notes what falls due, in the transaction that causes it. */
public final class Jobs {
    private Jobs() {}

    /** What is to be done. */
    public enum Task {
        EXPIRE_SESSION,
        SETTLE_PAYMENT,
        FAIL_PAYMENT,
        SETTLE_REFUND,
        FAIL_REFUND,
        FINALISE_INVOICE,
        MARK_INVOICE_OVERDUE
    }

    /**
     * Has the task done to this document at that second; a second job for a document replaces the
     * first.
     */
    public static void schedule(Transaction transaction, Task task, String target, long due) {
        JsonObject job = new JsonObject();
        job.addProperty("object", Kind.JOB.object());
        job.addProperty("id", target);
        job.addProperty("task", task.name());
        job.addProperty("due", due);
        transaction.put(job);
    }
}
