package org.tsagaan.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Lets deeds begin at the same moment, each in a thread of its own: of the platform, because on two
 * cores two virtual threads that wait while they load classes hold both carriers, and whoever has
 * what they wait for is never carried on.
 */
@ManagedExecutorDefinition(name = "java:module/concurrent/race", maxAsync = Race.MOST)
@ApplicationScoped
public class Race {

    static final int MOST = 40;

    private static final int PATIENCE_SECONDS = 60;

    @Resource(lookup = "java:module/concurrent/race")
    private ManagedExecutorService threads;

    /**
     * Does all at once and waits for all.
     *
     * @return what each answered, in the order of the deeds
     * @throws Exception of the first deed that failed
     */
    public <T> List<T> run(List<? extends Callable<? extends T>> deeds) throws Exception {
        if (deeds.size() > MOST) {
            throw new IllegalArgumentException("More deeds than threads: " + deeds.size());
        }
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<? extends T> deed : deeds) {
            running.add(
                    threads.submit(
                            () -> {
                                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                                return deed.call();
                            }));
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return answers;
    }
}
