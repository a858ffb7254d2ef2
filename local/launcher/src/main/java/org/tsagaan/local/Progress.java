package org.tsagaan.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;

/** What the person at the keyboard sees while the market starts: a line for each thing done. */
public final class Progress {
    private static final int BAR = 30;

    private final PrintStream out;
    private final boolean terminal;
    private boolean barShown;

    /**
     * @param out where to write
     * @param terminal whether a line may be written over
     */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Progress on the standard output, which {@code ./market} says whether it is a terminal. */
    public static Progress onScreen() {
        return new Progress(System.out, Boolean.getBoolean("tsagaan.terminal"));
    }

    /** Progress that nobody sees. */
    public static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
    }

    /** Something is done, and took so long. */
    public void done(String what, String detail, Duration took) {
        line("  %-24s %6.1f s   %s".formatted(what, took.toMillis() / 1000.0, detail));
    }

    /** A line as it is. */
    public synchronized void line(String text) {
        if (barShown) {
            out.print("\r\u001b[K");
            barShown = false;
        }
        out.println(text);
        out.flush();
    }

    /** How far a long step is, on a terminal; elsewhere nothing, the end of it is a line. */
    public synchronized void bar(String what, long finished, long total) {
        if (!terminal || total <= 0) {
            return;
        }
        int full = (int) Math.min(BAR, finished * BAR / total);
        String bar = "#".repeat(full) + ".".repeat(BAR - full);
        out.printf("\r  %-24s [%s] %,d of %,d\u001b[K", what, bar, finished, total);
        out.flush();
        barShown = true;
    }
}
