package org.tsagaan.demonstration;

import org.tsagaan.demonstration.model.Plan;

/** A part of the loading, made of units that are each done whole or not at all. */
public interface Step {

    /** As the progress shows it. */
    String title();

    /** How many units it has. */
    int units(Plan plan);

    /** Does one unit in the running transaction. */
    void load(Plan plan, int unit);
}
