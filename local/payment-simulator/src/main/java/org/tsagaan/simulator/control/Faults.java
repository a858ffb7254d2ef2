package org.tsagaan.simulator.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are ordered and have not happened yet; they do not outlive the program. */
public final class Faults {
    private final List<Fault> ordered = new ArrayList<>();

    /** Orders one more. */
    public synchronized void order(Fault fault) {
        ordered.add(fault);
    }

    /** Forgets all. */
    public synchronized void clear() {
        ordered.clear();
    }

    /** Those still to come. */
    public synchronized List<Fault> list() {
        return List.copyOf(ordered);
    }

    /** The first that befalls this request; it counts down. */
    public synchronized Optional<Fault> take(String method, String path) {
        for (int i = 0; i < ordered.size(); i++) {
            Fault fault = ordered.get(i);
            if (fault.befalls(method, path)) {
                if (fault.count() > 1) {
                    ordered.set(i, fault.once());
                } else {
                    ordered.remove(i);
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
