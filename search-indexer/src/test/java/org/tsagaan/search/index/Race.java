package org.tsagaan.search.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A small model of the database, its news, two workers, a rebuild and the indices, in which every
 * reachable state is visited. A document is a version and the value it was read with.
 */
final class Race {

    enum Step {
        CLAIM,
        LOOK,
        DRAW,
        READ,
        WRITE
    }

    private static final int CHANGES = 2;

    private record Document(int version, int value) {}

    private record Worker(
            int done, Set<Integer> claimed, Set<String> targets, int version, int value) {}

    /** Its steps: create the next index, draw, read, write, swap. */
    private record Filler(int done, int version, int value) {}

    private record State(
            int value,
            int drawn,
            Set<Integer> news,
            List<Worker> workers,
            Filler filler,
            Map<String, Document> indices) {}

    private final List<Step> order;

    Race(List<Step> order) {
        this.order = order;
    }

    /** In how many ends, with all news worked off, a live document is older than the database. */
    long stale() {
        Worker idle = new Worker(0, Set.of(), Set.of(), 0, 0);
        var first = new TreeMap<String, Document>();
        first.put("old", new Document(0, 0));
        Set<State> seen = new HashSet<>();
        Deque<State> open = new ArrayDeque<>();
        open.add(new State(0, 0, Set.of(), List.of(idle, idle), new Filler(0, 0, 0), first));
        long stale = 0;
        while (!open.isEmpty()) {
            State state = open.pop();
            if (seen.add(state)) {
                List<State> next = next(state);
                next.forEach(open::push);
                stale += next.isEmpty() && isStale(state) ? 1 : 0;
            }
        }
        return stale;
    }

    private static boolean isStale(State state) {
        return state.indices.values().stream()
                .anyMatch(document -> document.value() != state.value());
    }

    private List<State> next(State state) {
        List<State> next = new ArrayList<>();
        if (state.value < CHANGES) {
            next.add(changed(state));
        }
        if (state.filler.done < 5) {
            next.add(filled(state));
        }
        for (int i = 0; i < state.workers.size(); i++) {
            Worker worker = state.workers.get(i);
            Step step = order.get(worker.done);
            boolean idle = worker.claimed.isEmpty() && step == Step.CLAIM;
            boolean begins = worker.done == 0;
            if (!(idle && state.news.isEmpty()) && (!begins || !state.news.isEmpty())) {
                next.add(worked(state, i, worker, step));
            }
        }
        return next;
    }

    private static State changed(State s) {
        int value = s.value + 1;
        Set<Integer> news = new TreeSet<>(s.news);
        news.add(value);
        return new State(value, s.drawn, news, s.workers, s.filler, s.indices);
    }

    private static State filled(State s) {
        Filler f = s.filler;
        var indices = new TreeMap<>(s.indices);
        int drawn = s.drawn;
        int version = f.version;
        int value = f.value;
        switch (f.done) {
            case 0 -> indices.put("new", new Document(0, -1));
            case 1 -> version = ++drawn;
            case 2 -> value = s.value;
            case 3 -> write(indices, "new", version, value);
            default -> indices.remove("old");
        }
        return new State(
                s.value, drawn, s.news, s.workers, new Filler(f.done + 1, version, value), indices);
    }

    private State worked(State s, int index, Worker w, Step step) {
        var indices = new TreeMap<>(s.indices);
        Set<Integer> news = new TreeSet<>(s.news);
        int drawn = s.drawn;
        Worker after = w;
        switch (step) {
            case CLAIM -> {
                after = new Worker(w.done, Set.copyOf(news), w.targets, w.version, w.value);
                news.clear();
            }
            case LOOK ->
                    after =
                            new Worker(
                                    w.done,
                                    w.claimed,
                                    Set.copyOf(indices.keySet()),
                                    w.version,
                                    w.value);
            case DRAW -> after = new Worker(w.done, w.claimed, w.targets, ++drawn, w.value);
            case READ -> after = new Worker(w.done, w.claimed, w.targets, w.version, s.value);
            case WRITE -> {
                if (!w.targets.stream().allMatch(to -> write(indices, to, w.version, w.value))) {
                    news.addAll(w.claimed);
                }
            }
        }
        boolean over = w.done + 1 == order.size();
        after =
                over
                        ? new Worker(0, Set.of(), Set.of(), 0, 0)
                        : new Worker(
                                w.done + 1,
                                after.claimed,
                                after.targets,
                                after.version,
                                after.value);
        List<Worker> workers = new ArrayList<>(s.workers);
        workers.set(index, after);
        return new State(s.value, drawn, news, workers, s.filler, indices);
    }

    /** False when there is no such index any more; a lower version is as good as written. */
    private static boolean write(
            Map<String, Document> indices, String index, int version, int value) {
        Document there = indices.get(index);
        if (there != null && version > there.version()) {
            indices.put(index, new Document(version, value));
        }
        return there != null;
    }
}
