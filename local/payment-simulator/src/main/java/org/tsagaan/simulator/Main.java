package org.tsagaan.simulator;

import java.io.IOException;

/** Runs the simulator until it is stopped. */
public final class Main {
    private Main() {}

    /** Starts it, and prints {@code ready} once it listens; ends with 2 where it cannot. */
    public static void main(String[] args) {
        try {
            Simulator simulator = Simulator.start(Options.read(args));
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
            System.out.println("payment simulator (SIMULATED) at " + simulator.address());
            System.out.println("ready");
        } catch (IllegalArgumentException | IOException e) {
            System.err.println("payment simulator: " + e.getMessage());
            System.exit(2);
        }
    }
}
