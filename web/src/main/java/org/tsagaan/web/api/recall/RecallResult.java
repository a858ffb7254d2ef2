package org.tsagaan.web.api.recall;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** How a recall ended. */
@Means("How a recall ended.")
public record RecallResult(
        @Means(value = "For everybody to read.", example = "应召回 268 件，已召回 259 件并销毁")
                @Size(max = 1000)
                String result) {}
