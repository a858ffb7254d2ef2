package org.tsagaan.local;

/**
 * The ports of Payara. All but the first listen on loopback alone.
 *
 * @param http for everyone
 * @param admin for administration
 * @param internal for health and metrics
 * @param iiop for remote calls, which nobody makes
 * @param grid for other instances, which there are none of on one machine
 */
public record PayaraPorts(int http, int admin, int internal, int iiop, int grid) {
    /** Free ports near the public one. */
    public static PayaraPorts near(int http, Ports ports) {
        return new PayaraPorts(
                http,
                ports.take(http + 5),
                ports.take(http + 6),
                ports.take(http + 7),
                ports.take(http + 8));
    }
}
