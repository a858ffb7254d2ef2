package org.tsagaan.recall;

/**
 * A recall on the desk of whoever follows it.
 *
 * @param sent units that had left before it
 * @param secured units that came back or were taken off shelves
 * @param silent supermarkets that have not answered
 * @param daysLeft working days until its term ends: 0 on the last, negative when it is over
 */
public record RecallProgress(RecallView recall, int sent, int secured, int silent, int daysLeft) {

    /** Whether its term is over and it is not closed. */
    public boolean isOverdue() {
        return recall.isOpen() && daysLeft < 0;
    }

    /** Share of what had left that is secured, 0 to 100. */
    public int percent() {
        return sent == 0 ? 100 : (int) (100L * secured / sent);
    }
}
