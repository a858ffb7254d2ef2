package org.tsagaan.web.api.review;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why a text is hidden. */
@Means("Why a text is hidden.")
public record HidingRequest(
        @Means(value = "As everybody reads it, at most 300 characters.", example = "含有他人电话")
                @Size(max = 300)
                String reason) {}
