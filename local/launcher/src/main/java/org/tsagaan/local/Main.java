package org.tsagaan.local;

import java.util.List;
import java.util.stream.Collectors;

/** Entry of {@code ./market}: hands the words to the command they name. */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private static final List<LocalCommand> COMMANDS =
            List.of(
                    new RunCommand(),
                    new DemoCommand(),
                    new BenchCommand(),
                    new ReindexCommand(),
                    new VerifyAuditCommand(),
                    new DoctorCommand());

    private Main() {}

    /** Exit codes: 0 done, 1 failed, 2 not understood. */
    public static void main(String[] words) {
        String name = words.length == 0 ? "help" : words[0];
        if (name.equals("help") || name.equals("--help") || name.equals("-h")) {
            System.out.println(help());
            return;
        }
        System.exit(
                COMMANDS.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .map(command -> run(command, List.of(words).subList(1, words.length)))
                        .orElseGet(() -> unknown(name)));
    }

    private static int run(LocalCommand command, List<String> words) {
        try {
            return command.run(words);
        } catch (MarketFailure failure) {
            show(failure);
            return FAILED;
        }
    }

    /** Shows what happened and what to do about it. */
    static void show(MarketFailure failure) {
        System.err.println();
        System.err.println("  " + failure.sentence());
        System.err.println("  " + failure.remedy());
    }

    private static int unknown(String name) {
        System.err.println("./market has no command " + name + ". It has:");
        System.err.println(list());
        return MISUSED;
    }

    private static String help() {
        return "./market COMMAND [OPTIONS]\n\n" + list();
    }

    private static String list() {
        String ours =
                COMMANDS.stream()
                        .map(each -> "  %-13s %s".formatted(each.name(), each.summary()))
                        .collect(Collectors.joining("\n"));
        return ours
                + "\n  test          the whole proof: format, compile, unit, in-container, browser"
                + "\n  help          this list";
    }
}
