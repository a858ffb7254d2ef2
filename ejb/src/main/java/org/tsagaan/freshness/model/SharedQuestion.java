package org.tsagaan.freshness.model;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Many who ask at once share one answer, but nobody is given the answer to a question that was put
 * before he came: it would not know what was committed in between.
 */
public final class SharedQuestion {

    private final Question question;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean asking;
    private long begun;
    private long answered;

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
     * Waits for the answer to a question that is put after this call. Nothing is locked while it is
     * answered, so that those who had the answer before can go meanwhile.
     *
     * @return the turn of that question
     */
    public long ask() {
        lock.lock();
        try {
            long least = begun + 1;
            while (asking && answered < least) {
                ended.awaitUninterruptibly();
            }
            return answered >= least ? answered : askNow();
        } finally {
            lock.unlock();
        }
    }

    /** A question that fails answers nobody: the next one asks again. */
    private long askNow() {
        asking = true;
        begun++;
        long turn = begun;
        lock.unlock();
        boolean isAnswered = false;
        try {
            question.ask(turn);
            isAnswered = true;
        } finally {
            lock.lock();
            asking = false;
            if (isAnswered) {
                answered = turn;
            }
            ended.signalAll();
        }
        return turn;
    }
}
