package org.tsagaan.freshness.model;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Many who ask at once share one answer, but nobody is given the answer to a question that was put
 * before he came: it would not know what was committed in between.
 */
public final class SharedQuestion {

    private final Question question;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile long begun;
    private volatile long answered;

    /** What is asked, one at a time. */
    @FunctionalInterface
    public interface Question {
        /**
         * Asks, and remembers the answer.
         *
         * @param turn counts the questions
         */
        void ask(long turn);
    }

    public SharedQuestion(Question question) {
        this.question = question;
    }

    /**
     * Waits for the answer to a question that is put after this call.
     *
     * @return the turn of that question
     */
    public long ask() {
        long least = begun + 1;
        asking.lock();
        try {
            return answered >= least ? answered : askNow();
        } finally {
            asking.unlock();
        }
    }

    /** A question that fails answers nobody: the next one asks again. */
    private long askNow() {
        long turn = begun + 1;
        begun = turn;
        question.ask(turn);
        answered = turn;
        return turn;
    }
}
