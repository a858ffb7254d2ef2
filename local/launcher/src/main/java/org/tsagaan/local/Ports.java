package org.tsagaan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine, each handed out once. */
public final class Ports {
    private static final int HIGHEST = 65_535;
    private static final int FIRST_CHOSEN = 20_000;
    private static final int FIRST_OUTGOING = 32_768;
    private static final int TRIES = 1_000;

    private final Set<Integer> taken = new HashSet<>();

    /**
     * The preferred port when it is free on loopback, else any free one.
     *
     * @param preferred port wished for, so that addresses stay the same from start to start; 0 for
     *     none
     */
    public synchronized int take(int preferred) {
        boolean possible = preferred > 0 && preferred <= HIGHEST;
        int port = possible && isFree(preferred) ? preferred : anyFree();
        while (!taken.add(port)) {
            port = anyFree();
        }
        return port;
    }

    /** Whether nothing listens on this port, on any address of this machine. */
    public static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /**
     * Refuses to go on when the port is busy.
     *
     * @throws MarketFailure naming the port and the option that chooses another
     */
    public static void requireFree(int port) {
        if (!isFree(port)) {
            throw new MarketFailure(
                    "Port " + port + " is in use by another program, or this user may not open it.",
                    "Stop that program (`ss -ltnp` names it), or choose another port with --port.");
        }
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    /**
     * A free port below those that Linux gives to outgoing connections (32768 and up): one of those
     * may be gone again before the part that is to listen there has started.
     */
    private static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(FIRST_CHOSEN, FIRST_OUTGOING)
                .limit(TRIES)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(
                        () ->
                                new MarketFailure(
                                        "No free port was found on this machine.",
                                        "`ss -ltn` lists what listens; stop what is not needed."));
    }
}
