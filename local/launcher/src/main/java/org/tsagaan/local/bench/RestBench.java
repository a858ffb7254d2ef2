package org.tsagaan.local.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tsagaan.local.DataDirectory;
import org.tsagaan.local.Memory;
import org.tsagaan.local.Whereabouts;

/**
 * How long each part took to start, and how much memory it holds now. What processes share is
 * counted once (PSS); the note says what it is with everything shared counted whole (RSS).
 */
record RestBench(DataDirectory data, Whereabouts market) {
    private static final Map<String, String> PARTS =
            Map.of(
                    "postgresql", "PostgreSQL",
                    "elasticsearch", "Elasticsearch",
                    "simulator", "Payment simulator",
                    "payara", "Payara with the application");
    private static final double MEGA = 1_000_000;

    void measure(Figures figures) {
        market.startMillis()
                .forEach(
                        (part, millis) ->
                                figures.add(
                                        Figure.of(
                                                "rest", "Start of " + part, millis / 1000.0, "s")));
        long all = 0;
        for (String part : PARTS.keySet().stream().sorted().toList()) {
            List<Long> pids = processes(part);
            long held = pids.stream().mapToLong(Memory::residentBytes).sum();
            long whole = pids.stream().mapToLong(Memory::wholeBytes).sum();
            String note = "RSS %.0f MB, processes: %d".formatted(whole / MEGA, pids.size());
            figures.add(
                    Figure.of("rest", "Memory of " + PARTS.get(part), held / MEGA, "MB")
                            .noting(note));
            all += held;
        }
        figures.add(Figure.of("rest", "Memory of all parts", all / MEGA, "MB"));
    }

    private List<Long> processes(String part) {
        return data.pidFile(part).listAlive().stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                .map(ProcessHandle::pid)
                .distinct()
                .toList();
    }
}
