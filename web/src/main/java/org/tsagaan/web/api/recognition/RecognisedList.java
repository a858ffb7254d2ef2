package org.tsagaan.web.api.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** A page of recognitions. */
@Means("A page of recognitions, the newest first, at most 100.")
public record RecognisedList(
        @Means("Newest first.") List<Recognised> items,
        @Means(value = "For the page after this; absent on the last.", example = "cmVjb2cKMQ")
                @Nullable String nextCursor) {}
