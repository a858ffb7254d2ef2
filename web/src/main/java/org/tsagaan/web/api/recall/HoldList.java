package org.tsagaan.web.api.recall;

import java.util.List;
import org.tsagaan.web.api.Means;

/** The holds of a lot. */
@Means("All holds that a lot ever had.")
public record HoldList(@Means("Newest first.") List<Hold> items) {}
