package org.tsagaan.freshness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Nobody is answered by a question that was put before he came. */
class SharedQuestionTest {

    private final CountDownLatch put = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final List<Long> turns = new CopyOnWriteArrayList<>();

    @Test
    void whoComesDuringAQuestionWaitsForTheNext() throws Exception {
        var question = new SharedQuestion(this::answerFirstWhenTold);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Long> first = threads.submit(question::ask);
            put.await();
            Future<?> telling = threads.submit(answerOnceWaiting(Thread.currentThread()));
            assertThat(question.ask()).isEqualTo(2);
            assertThat(first.get()).isEqualTo(1);
            telling.get();
        }
        assertThat(turns).containsExactly(1L, 2L);
    }

    /** Lets the first question be answered when the other asker waits for it to end. */
    private Runnable answerOnceWaiting(Thread asker) {
        return () -> {
            while (asker.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            answer.countDown();
        };
    }

    @Test
    void anAnswerIsSharedOnlyByThoseWhoCameBeforeItsQuestion() {
        var question = new SharedQuestion(turns::add);
        assertThat(question.ask()).isEqualTo(1);
        assertThat(question.ask()).isEqualTo(2);
        assertThat(turns).containsExactly(1L, 2L);
    }

    @Test
    void aQuestionThatFailedAnswersNobody() {
        var question =
                new SharedQuestion(
                        turn -> {
                            turns.add(turn);
                            if (turn == 1) {
                                throw new IllegalStateException("away");
                            }
                        });
        assertThatThrownBy(question::ask).hasMessage("away");
        assertThat(question.ask()).isEqualTo(2);
    }

    private void answerFirstWhenTold(long turn) {
        turns.add(turn);
        if (turn == 1) {
            put.countDown();
            try {
                answer.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
