package org.tsagaan.simulator.api;

import java.util.List;

/** The operations on one kind of resource. */
public interface Resource {
    /** What it answers; of two that match an address, the first counts. */
    List<Route> routes();
}
