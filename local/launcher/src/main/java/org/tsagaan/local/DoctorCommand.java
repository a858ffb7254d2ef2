package org.tsagaan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** {@code ./market doctor}: looks at all that usually goes wrong, and says what mends it. */
final class DoctorCommand implements LocalCommand {
    private static final int LEAST_JAVA = 25;
    private static final long LEAST_MEMORY = 3_000_000_000L;

    private final List<Check> checks = new ArrayList<>();

    private record Check(String what, boolean good, String found, String remedy) {}

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String summary() {
        return "say what is wrong on this machine and what mends it [--port 8080] [--data .market]";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of(), Set.of("--port", "--data"));
        DataDirectory data = new DataDirectory(Path.of(arguments.get("--data", ".market")));
        checkMachine(data);
        checkParts(data);
        checkRunning(data, arguments.number("--port", 8080, 1, 65_535));
        for (Check each : checks) {
            System.out.printf(
                    "  %-4s %-24s %s%n", each.good() ? "ok" : "BAD", each.what(), each.found());
            if (!each.good()) {
                System.out.println("       " + each.remedy());
            }
        }
        return checks.stream().allMatch(Check::good) ? 0 : 1;
    }

    private void checkMachine(DataDirectory data) {
        int java = Runtime.version().feature();
        check(
                "JDK",
                java >= LEAST_JAVA,
                java + " in " + Home.javaHome(),
                "Install JDK 25 or newer.");
        long usable = data.usableBytes();
        check(
                "Disk",
                usable >= 2_000_000_000L,
                usable / 1_000_000 + " MB left for " + data.root(),
                "Free some space, or use another disk with --data.");
        long memory = Memory.availableBytes();
        check(
                "Memory",
                memory >= LEAST_MEMORY,
                memory / 1_000_000 + " MB available",
                "The parts take 2.5 GB together: close other programs.");
    }

    private void checkParts(DataDirectory data) {
        Parts parts = new Parts(Home.ofProperty());
        for (Supplier<PartArchive> each :
                List.<Supplier<PartArchive>>of(
                        parts::postgres, parts::elasticsearch, parts::payara)) {
            try {
                PartArchive archive = each.get();
                boolean unpacked = archive.isUnpackedIn(data.parts());
                String found =
                        unpacked ? "fetched and unpacked whole" : "fetched, not unpacked yet";
                check(
                        archive.name().replaceFirst("(-binaries-linux.*)?-\\d.*", ""),
                        true,
                        found,
                        "");
            } catch (MarketFailure missing) {
                check("A part", false, missing.sentence(), missing.remedy());
            }
        }
        Path ear = Home.ofProperty().application();
        check("Application", Files.exists(ear), ear.toString(), "./market run builds it.");
    }

    private void checkRunning(DataDirectory data, int port) {
        List<ProcessHandle> alive = new ArrayList<>();
        for (String part : List.of("postgresql", "elasticsearch", "simulator", "payara")) {
            alive.addAll(data.pidFile(part).listAlive());
        }
        if (alive.isEmpty()) {
            check(
                    "Port " + port,
                    Ports.isFree(port),
                    Ports.isFree(port) ? "free" : "in use by another program",
                    "Stop that program (`ss -ltnp` names it), or use another port with --port.");
        } else {
            check("Running", true, alive.size() + " processes of " + data.root(), "");
        }
    }

    private void check(String what, boolean good, String found, String remedy) {
        checks.add(new Check(what, good, found, remedy));
    }
}
