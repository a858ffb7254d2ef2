package org.tsagaan.web.api.inspection;

import java.time.Instant;
import org.tsagaan.web.api.Means;

/** What is signed. */
@Means("The results that the approver has seen.")
public record Signature(
        @Means(
                        value =
                                "enteredAt of the report as it was read: refused when corrected"
                                        + " since.",
                        example = "2026-11-22T07:00:00Z")
                Instant seen) {}
