package org.tsagaan.web.api.saved;

import java.util.List;
import org.tsagaan.web.api.Means;

/** All that somebody keeps. */
@Means("The searches that somebody keeps, at most 20.")
public record SavedSearchList(@Means("Newest first.") List<SavedSearchItem> items) {}
